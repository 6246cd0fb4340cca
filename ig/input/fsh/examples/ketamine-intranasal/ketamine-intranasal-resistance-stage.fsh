Instance: ketamine-intranasal-resistance-stage
InstanceOf: TRDResistanceStage
Usage: #example
Title: "Ketamine intranasal story: stage of resistance"
Description: "Resistant by ATHF-SF: two of three drug trials were adequate and failed. Stated from the trials, without a form."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIN-ST1"
* status = #final
* code = TRDRecordKind#resistance-stage "Stage of treatment resistance"
* subject = Reference(ketamine-intranasal-patient)
* effectiveDateTime = "2025-11-10T11:10:00+00:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "BRAN-04"
* performer.display = "Dr Tomas Brandt"
* valueCodeableConcept = TRDStagingResult#athf-sf-resistant "ATHF-SF: resistant"
* note.text = "Fluoxetine without response, desvenlafaxine with partial response. Nortriptyline was stopped after three weeks and does not count."
* method = TRDInstrument#athf-sf "ATHF-SF count of failed adequate trials"
* component[failedTrialCount].valueInteger = 2
* component[failedTrialCountLifetime].valueInteger = 2
