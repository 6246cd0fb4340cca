Instance: minimal-trd-careplan-ketamine-im
InstanceOf: TRDCarePlanKetamineIM
Usage: #example
Title: "Minimal: ketamine IM plan"
Description: "The least that the profile accepts. A draft that is still empty."
* identifier.system = "http://clinic.test/fhir/careplan"
* identifier.value = "MIN-careplan-ketamine-im"
* status = #draft
* intent = #plan
* category[modality] = TRDModality#ketamine-im
* subject = Reference(instruments-patient)
