Instance: us-resistance-stage-athf
InstanceOf: TRDResistanceStage
Usage: #example
Title: "US story: stage of resistance, ATHF-SF"
Description: "Resistant by ATHF-SF: three adequate trials failed. The same history by another method."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "US-ST2"
* status = #final
* category = $ObservationCategory#survey "Survey"
* code = TRDRecordKind#resistance-stage "Stage of treatment resistance"
* subject = Reference(us-patient)
* effectiveDateTime = "2026-01-14T11:10:00-06:00"
* performer = Reference(us-psychiatrist)
* valueCodeableConcept = TRDStagingResult#athf-sf-resistant "ATHF-SF: resistant"
* method = TRDInstrument#athf-sf "ATHF-SF count of failed adequate trials"
* derivedFrom = Reference(us-athf-sf)
* component[failedTrialCount].valueInteger = 3
* component[failedTrialCountLifetime].valueInteger = 3
