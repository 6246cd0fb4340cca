Instance: psilocybin-trial-history
InstanceOf: TRDTrialHistory
Usage: #example
Title: "Psilocybin story: trial history"
Description: "Two drugs and one course of psychotherapy, as known at the first visit. The second drug was still being taken."
* identifier.system = "http://clinic.test/fhir/trial-history"
* identifier.value = "PSI-H1"
* status = #current
* mode = #snapshot
* title = "Treatments of depression tried until February 2026"
* code = TRDRecordKind#trial-history "Trial history"
* subject = Reference(psilocybin-patient)
* date = "2026-02-16T10:00:00+11:00"
* source.type = "Practitioner"
* source.identifier.system = "http://clinic.test/fhir/practitioner"
* source.identifier.value = "TRAN-05"
* source.display = "Dr Amelia Tran"
* entry[0].item = Reference(psilocybin-trial-1)
* entry[1].item = Reference(psilocybin-trial-2)
* entry[2].item = Reference(psilocybin-prior-cbt)
