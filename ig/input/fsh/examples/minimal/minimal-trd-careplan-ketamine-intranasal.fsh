Instance: minimal-trd-careplan-ketamine-intranasal
InstanceOf: TRDCarePlanKetamineIntranasal
Usage: #example
Title: "Minimal: ketamine intranasal plan"
Description: "The least that the profile accepts. A draft that is still empty."
* identifier.system = "http://clinic.test/fhir/careplan"
* identifier.value = "MIN-careplan-ketamine-intranasal"
* status = #draft
* intent = #plan
* category[modality] = TRDModality#ketamine-intranasal
* subject = Reference(instruments-patient)
