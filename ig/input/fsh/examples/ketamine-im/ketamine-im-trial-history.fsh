Instance: ketamine-im-trial-history
InstanceOf: TRDTrialHistory
Usage: #example
Title: "Ketamine IM story: trial history"
Description: "What was tried before: a drug in an earlier episode, two drugs and a course of psychotherapy in this one."
* identifier.system = "http://clinic.test/fhir/trial-history"
* identifier.value = "KIM-H1"
* status = #current
* mode = #snapshot
* title = "Treatments of depression tried until December 2025"
* code = TRDRecordKind#trial-history "Trial history"
* subject = Reference(ketamine-im-patient)
* encounter = Reference(ketamine-im-encounter-initial)
* date = "2025-12-01T15:00:00+01:00"
* source.type = "Practitioner"
* source.identifier.system = "http://clinic.test/fhir/practitioner"
* source.identifier.value = "FERR-03"
* source.display = "Dr Lucia Ferraro"
* note.text = "From the person and from the letter of the referring psychiatrist."
* entry[0].item = Reference(ketamine-im-trial-1)
* entry[1].item = Reference(ketamine-im-trial-2)
* entry[2].item = Reference(ketamine-im-trial-3)
* entry[3].item = Reference(ketamine-im-prior-psychotherapy)
