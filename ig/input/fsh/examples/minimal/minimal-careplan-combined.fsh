Instance: minimal-careplan-combined
InstanceOf: TRDCarePlanCombined
Usage: #example
Title: "Minimal: combination"
Description: "The smallest combination: a draft that does not yet name its treatments."
* identifier.system = "http://clinic.test/fhir/careplan"
* identifier.value = "MIN-P2"
* status = #draft
* intent = #plan
* category[modality] = TRDModality#combination
* subject = Reference(combined-patient)
