Instance: ketamine-iv-trial-history
InstanceOf: TRDTrialHistory
Usage: #example
Title: "Ketamine IV story: trial history"
Description: "What was tried before the decision for ketamine: three drugs, no stimulation, no psychotherapy."
* identifier.system = "http://clinic.test/fhir/trial-history"
* identifier.value = "KIV-H1"
* status = #current
* mode = #snapshot
* title = "Treatments of depression tried until January 2026"
* code = TRDRecordKind#trial-history "Trial history"
* subject = Reference(ketamine-iv-patient)
* encounter = Reference(ketamine-iv-encounter-initial)
* date = "2026-01-12T10:20:00+01:00"
* source.type = "Practitioner"
* source.identifier.system = "http://clinic.test/fhir/practitioner"
* source.identifier.value = "OKAF-02"
* source.display = "Dr Samuel Okafor"
* note.text = "From the record of the general practice and from the person. No earlier episode."
* entry[0].item = Reference(ketamine-iv-trial-1)
* entry[1].item = Reference(ketamine-iv-trial-2)
* entry[2].item = Reference(ketamine-iv-trial-3)
