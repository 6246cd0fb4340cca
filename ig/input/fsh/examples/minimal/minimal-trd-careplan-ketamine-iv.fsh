Instance: minimal-trd-careplan-ketamine-iv
InstanceOf: TRDCarePlanKetamineIV
Usage: #example
Title: "Minimal: ketamine IV plan"
Description: "The least that the profile accepts. A draft that is still empty."
* identifier.system = "http://clinic.test/fhir/careplan"
* identifier.value = "MIN-careplan-ketamine-iv"
* status = #draft
* intent = #plan
* category[modality] = TRDModality#ketamine-iv
* subject = Reference(instruments-patient)
