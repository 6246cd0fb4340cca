Instance: minimal-trd-careplan-esketamine
InstanceOf: TRDCarePlanEsketamine
Usage: #example
Title: "Minimal: esketamine plan"
Description: "The least that the profile accepts. A draft that is still empty."
* identifier.system = "http://clinic.test/fhir/careplan"
* identifier.value = "MIN-careplan-esketamine"
* status = #draft
* intent = #plan
* category[modality] = TRDModality#esketamine
* subject = Reference(instruments-patient)
