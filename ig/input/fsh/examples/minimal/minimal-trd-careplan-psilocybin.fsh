Instance: minimal-trd-careplan-psilocybin
InstanceOf: TRDCarePlanPsilocybin
Usage: #example
Title: "Minimal: psilocybin plan"
Description: "The least that the profile accepts. A draft that is still empty and has no legal basis yet."
* identifier.system = "http://clinic.test/fhir/careplan"
* identifier.value = "MIN-careplan-psilocybin"
* status = #draft
* intent = #plan
* category[modality] = TRDModality#psilocybin
* subject = Reference(instruments-patient)
