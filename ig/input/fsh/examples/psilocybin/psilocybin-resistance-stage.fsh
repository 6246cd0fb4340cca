Instance: psilocybin-resistance-stage
InstanceOf: TRDResistanceStage
Usage: #example
Title: "Psilocybin story: stage of resistance"
Description: "Resistant by ATHF-SF: two adequate drug trials failed in the current episode."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "PSI-RS0"
* status = #final
* code = TRDRecordKind#resistance-stage "Stage of treatment resistance"
* subject = Reference(psilocybin-patient)
* effectiveDateTime = "2026-02-16T10:20:00+11:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "TRAN-05"
* performer.display = "Dr Amelia Tran"
* valueCodeableConcept = TRDStagingResult#athf-sf-resistant "ATHF-SF: resistant"
* method = TRDInstrument#athf-sf "ATHF-SF count of failed adequate trials"
* derivedFrom = Reference(psilocybin-athf-sf-baseline)
* component[failedTrialCount].valueInteger = 2
* component[failedTrialCountLifetime].valueInteger = 2
