Instance: us-resistance-stage
InstanceOf: TRDResistanceStage
Usage: #example
Title: "US story: stage of resistance, Maudsley"
Description: "Moderate by Maudsley: 7 points, derived from the bare number."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "US-ST1"
* status = #final
* category = $ObservationCategory#survey "Survey"
* code = TRDRecordKind#resistance-stage "Stage of treatment resistance"
* subject = Reference(us-patient)
* effectiveDateTime = "2026-01-14T11:10:00-06:00"
* performer = Reference(us-psychiatrist)
* valueCodeableConcept = TRDStagingResult#msm-moderate "Maudsley: moderate"
* method = TRDInstrument#msm "Maudsley Staging Method score"
* derivedFrom = Reference(us-msm)
* component[failedTrialCount].valueInteger = 3
* component[failedTrialCountLifetime].valueInteger = 3
