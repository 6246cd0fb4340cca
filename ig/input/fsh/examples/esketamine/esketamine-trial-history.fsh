Instance: esketamine-trial-history
InstanceOf: TRDTrialHistory
Usage: #example
Title: "Esketamine story: trial history"
Description: "What was tried before the decision for esketamine: three drugs and one course of psychotherapy."
* identifier.system = "http://clinic.test/fhir/trial-history"
* identifier.value = "ESK-H1"
* status = #current
* mode = #snapshot
* title = "Treatments of depression tried until February 2026"
* code = TRDRecordKind#trial-history "Trial history"
* subject = Reference(esketamine-patient)
* date = "2026-02-17T10:30:00+01:00"
* source.type = "Practitioner"
* source.identifier.system = "http://clinic.test/fhir/practitioner"
* source.identifier.value = "HALV-01"
* source.display = "Dr Ines Halvorsen"
* note.text = "From the record and from the person. Earlier treatments before 2024: none."
* entry[0].item = Reference(esketamine-trial-1)
* entry[1].item = Reference(esketamine-trial-2)
* entry[2].item = Reference(esketamine-trial-3)
* entry[3].item = Reference(esketamine-prior-cbt)
