Instance: ketamine-intranasal-trial-history
InstanceOf: TRDTrialHistory
Usage: #example
Title: "Ketamine intranasal story: trial history"
Description: "What was tried before: three drugs and one course of psychotherapy."
* identifier.system = "http://clinic.test/fhir/trial-history"
* identifier.value = "KIN-H1"
* status = #current
* mode = #snapshot
* title = "Treatments of depression tried until November 2025"
* code = TRDRecordKind#trial-history "Trial history"
* subject = Reference(ketamine-intranasal-patient)
* encounter = Reference(ketamine-intranasal-encounter-initial)
* date = "2025-11-10T11:00:00+00:00"
* source.type = "Practitioner"
* source.identifier.system = "http://clinic.test/fhir/practitioner"
* source.identifier.value = "BRAN-04"
* source.display = "Dr Tomas Brandt"
* note.text = "From the record of the general practice and from the person."
* entry[0].item = Reference(ketamine-intranasal-trial-1)
* entry[1].item = Reference(ketamine-intranasal-trial-2)
* entry[2].item = Reference(ketamine-intranasal-trial-3)
* entry[3].item = Reference(ketamine-intranasal-prior-cbt)
