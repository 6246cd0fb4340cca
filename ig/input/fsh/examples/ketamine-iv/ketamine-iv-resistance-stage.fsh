Instance: ketamine-iv-resistance-stage
InstanceOf: TRDResistanceStage
Usage: #example
Title: "Ketamine IV story: stage of resistance"
Description: "Stage II by Thase-Rush: adequate trials of two classes failed. The augmentation counts as a failed trial, but does not raise the stage."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIV-ST1"
* status = #final
* code = TRDRecordKind#resistance-stage "Stage of treatment resistance"
* subject = Reference(ketamine-iv-patient)
* effectiveDateTime = "2026-01-12T10:45:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "OKAF-02"
* performer.display = "Dr Samuel Okafor"
* valueCodeableConcept = TRDStagingResult#thase-rush-2 "Thase-Rush: stage II"
* note.text = "Escitalopram without response, venlafaxine with partial response, aripiprazole beside it without response."
* method = TRDInstrument#thase-rush "Thase-Rush stage"
* derivedFrom = Reference(ketamine-iv-thase-rush)
* component[failedTrialCount].valueInteger = 3
* component[failedTrialCountLifetime].valueInteger = 3
