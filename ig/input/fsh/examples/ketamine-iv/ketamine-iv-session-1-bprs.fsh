Instance: ketamine-iv-session-1-bprs
InstanceOf: TRDScoreBPRS18
Usage: #example
Title: "Ketamine IV story: session 1, BPRS-18 before leaving"
Description: "BPRS-18 total of 25, before leaving: no psychotic symptom was left."
* extension[timepoint].valueCodeableConcept = TRDSessionTimepoint#pre-discharge "Before leaving"
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIV-S1-bprs"
* partOf = Reference(ketamine-iv-session-1)
* status = #final
* subject = Reference(ketamine-iv-patient)
* encounter = Reference(ketamine-iv-encounter-session-1)
* effectiveDateTime = "2026-01-20T11:30:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "OKAF-02"
* performer.display = "Dr Samuel Okafor"
* valueQuantity = 25 '{score}' "score"
