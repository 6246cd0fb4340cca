Instance: esketamine-resistance-stage
InstanceOf: TRDResistanceStage
Usage: #example
Title: "Esketamine story: stage of resistance"
Description: "Stage II by Thase-Rush: two adequate trials of different classes failed in the current episode. Derived from the bare number."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ESK-RS1"
* status = #final
* code = TRDRecordKind#resistance-stage "Stage of treatment resistance"
* subject = Reference(esketamine-patient)
* effectiveDateTime = "2026-02-17T10:40:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "HALV-01"
* performer.display = "Dr Ines Halvorsen"
* valueCodeableConcept = TRDStagingResult#thase-rush-2 "Thase-Rush: stage II"
* note.text = "Sertraline without response, duloxetine with partial response. Bupropion was too short to count."
* method = TRDInstrument#thase-rush "Thase-Rush stage"
* derivedFrom = Reference(esketamine-thase-rush)
* component[failedTrialCount].valueInteger = 2
* component[failedTrialCountLifetime].valueInteger = 2
