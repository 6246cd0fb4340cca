Instance: ect-trial-history
InstanceOf: TRDTrialHistory
Usage: #example
Title: "ECT story: trial history"
Description: "Three drug trials of this episode and one course of ECT of an earlier one."
* identifier.system = "http://clinic.test/fhir/trial-history"
* identifier.value = "ECT-H1"
* status = #current
* mode = #snapshot
* title = "Treatments of depression tried until October 2025"
* code = TRDRecordKind#trial-history "Trial history"
* subject = Reference(ect-patient)
* date = "2025-10-21"
* source.type = "Practitioner"
* source.identifier.system = "http://clinic.test/fhir/practitioner"
* source.identifier.value = "DEMI-06"
* source.display = "Dr Elif Demir"
* entry[0].item = Reference(ect-prior-ect)
* entry[1].item = Reference(ect-trial-1)
* entry[2].item = Reference(ect-trial-2)
* entry[3].item = Reference(ect-trial-3)
