Instance: not-eligible-resistance-stage
InstanceOf: TRDResistanceStage
Usage: #example
Title: "Not eligible story: stage of resistance"
Description: "Stage I by Thase-Rush: one adequate trial failed. Not resistant by the usual definition."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "NEL-ST1"
* status = #final
* code = TRDRecordKind#resistance-stage "Stage of treatment resistance"
* subject = Reference(not-eligible-patient)
* effectiveDateTime = "2026-02-23T14:25:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "WIDM-19"
* performer.display = "Dr Anna Widmer"
* valueCodeableConcept = TRDStagingResult#thase-rush-1 "Thase-Rush: stage I"
* note.text = "One adequate trial without response."
* method = TRDInstrument#thase-rush "Thase-Rush stage"
* derivedFrom = Reference(not-eligible-thase-rush)
* component[failedTrialCount].valueInteger = 1
* component[failedTrialCountLifetime].valueInteger = 1
