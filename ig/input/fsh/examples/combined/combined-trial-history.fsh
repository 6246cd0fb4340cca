Instance: combined-trial-history
InstanceOf: TRDTrialHistory
Usage: #example
Title: "Combination story: trial history"
Description: "What was tried before: two drugs, no psychotherapy."
* identifier.system = "http://clinic.test/fhir/trial-history"
* identifier.value = "CMB-H1"
* status = #current
* mode = #snapshot
* title = "Treatments of depression tried until January 2026"
* code = TRDRecordKind#trial-history "Trial history"
* subject = Reference(combined-patient)
* encounter = Reference(combined-encounter-initial)
* date = "2026-01-26T10:20:00+00:00"
* source.type = "Practitioner"
* source.identifier.system = "http://clinic.test/fhir/practitioner"
* source.identifier.value = "MORE-07"
* source.display = "Dr Catarina Moreira"
* note.text = "From the record of the general practice. Psychotherapy was never offered."
* entry[0].item = Reference(combined-trial-1)
* entry[1].item = Reference(combined-trial-2)
