Instance: not-eligible-trial-history
InstanceOf: TRDTrialHistory
Usage: #example
Title: "Not eligible story: trial history"
Description: "What was tried: two drugs, of which one long enough to count."
* identifier.system = "http://clinic.test/fhir/trial-history"
* identifier.value = "NEL-H1"
* status = #current
* mode = #snapshot
* title = "Treatments of depression tried until February 2026"
* code = TRDRecordKind#trial-history "Trial history"
* subject = Reference(not-eligible-patient)
* encounter = Reference(not-eligible-encounter-initial)
* date = "2026-02-23T14:10:00+01:00"
* source.type = "Practitioner"
* source.identifier.system = "http://clinic.test/fhir/practitioner"
* source.identifier.value = "WIDM-19"
* source.display = "Dr Anna Widmer"
* note.text = "From the letter of the general practice and from the person. No psychotherapy was offered so far."
* entry[0].item = Reference(not-eligible-trial-1)
* entry[1].item = Reference(not-eligible-trial-2)
