Instance: edge-resistance-stage-unknown
InstanceOf: TRDResistanceStage
Usage: #example
Title: "Edge: a stage that could not be found"
Description: "Staging was tried, but the doses of the earlier trials are not known: no value, but a reason."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "EDGE-RST1"
* status = #final
* code = TRDRecordKind#resistance-stage "Stage of treatment resistance"
* subject = Reference(instruments-patient)
* effectiveDateTime = "2026-04-13T09:40:00+02:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "OKAF-11"
* performer.display = "Dr Ngozi Okafor"
* dataAbsentReason = $DataAbsentReason#unknown "Unknown"
* note.text = "Doses before 2020 are not known."
* method = TRDInstrument#msm "Maudsley Staging Method score"
