Instance: us-trial-history
InstanceOf: TRDTrialHistory
Usage: #example
Title: "US story: trial history"
Description: "What was tried before the decision for esketamine: two drugs and TMS."
* identifier.system = "http://clinic.test/fhir/trial-history"
* identifier.value = "US-H1"
* status = #current
* mode = #snapshot
* title = "Treatments of depression tried until January 2026"
* code = TRDRecordKind#trial-history "Trial history"
* subject = Reference(us-patient)
* encounter = Reference(us-encounter-initial)
* date = "2026-01-14T11:00:00-06:00"
* source = Reference(us-psychiatrist)
* note.text = "From the record of the primary care clinic and from the patient. No augmentation, no ECT."
* entry[0].item = Reference(us-trial-1)
* entry[1].item = Reference(us-trial-2)
* entry[2].item = Reference(us-prior-tms)
