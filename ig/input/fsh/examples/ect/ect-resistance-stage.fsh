Instance: ect-resistance-stage
InstanceOf: TRDResistanceStage
Usage: #example
Title: "ECT story: stage of resistance"
Description: "Moderate by the Maudsley method, judged from the trials without a form: no score to derive from."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ECT-ST1"
* status = #final
* code = TRDRecordKind#resistance-stage "Stage of treatment resistance"
* subject = Reference(ect-patient)
* effectiveDateTime = "2025-10-21"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "DEMI-06"
* performer.display = "Dr Elif Demir"
* valueCodeableConcept = TRDStagingResult#msm-moderate "Maudsley: moderate"
* method = TRDInstrument#msm "Maudsley Staging Method score"
* component[failedTrialCount].valueInteger = 3
