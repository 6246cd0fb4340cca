Instance: minimal-trd-careplan-ect
InstanceOf: TRDCarePlanECT
Usage: #example
Title: "Minimal: ECT plan"
Description: "The least that the profile accepts. A draft that is still empty."
* identifier.system = "http://clinic.test/fhir/careplan"
* identifier.value = "MIN-careplan-ect"
* status = #draft
* intent = #plan
* category[modality] = TRDModality#ect
* subject = Reference(instruments-patient)
