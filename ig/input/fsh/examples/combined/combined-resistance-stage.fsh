Instance: combined-resistance-stage
InstanceOf: TRDResistanceStage
Usage: #example
Title: "Combination story: stage of resistance"
Description: "Stage II by Thase-Rush: two adequate trials of different classes failed."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "CMB-ST1"
* status = #final
* code = TRDRecordKind#resistance-stage "Stage of treatment resistance"
* subject = Reference(combined-patient)
* effectiveDateTime = "2026-01-26T10:35:00+00:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "MORE-07"
* performer.display = "Dr Catarina Moreira"
* valueCodeableConcept = TRDStagingResult#thase-rush-2 "Thase-Rush: stage II"
* note.text = "Sertraline without response, bupropion with partial response."
* method = TRDInstrument#thase-rush "Thase-Rush stage"
* derivedFrom = Reference(combined-thase-rush)
* component[failedTrialCount].valueInteger = 2
* component[failedTrialCountLifetime].valueInteger = 2
