Instance: ketamine-im-resistance-stage
InstanceOf: TRDResistanceStage
Usage: #example
Title: "Ketamine IM story: stage of resistance"
Description: "Stage II by Thase-Rush: two adequate trials of different classes failed in the current episode."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIM-ST1"
* status = #final
* code = TRDRecordKind#resistance-stage "Stage of treatment resistance"
* subject = Reference(ketamine-im-patient)
* effectiveDateTime = "2025-12-01T15:15:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "FERR-03"
* performer.display = "Dr Lucia Ferraro"
* valueCodeableConcept = TRDStagingResult#thase-rush-2 "Thase-Rush: stage II"
* note.text = "Mirtazapine and vortioxetine without response in this episode. Citalopram, in 2023, with partial response."
* method = TRDInstrument#thase-rush "Thase-Rush stage"
* derivedFrom = Reference(ketamine-im-thase-rush)
* component[failedTrialCount].valueInteger = 2
* component[failedTrialCountLifetime].valueInteger = 3
