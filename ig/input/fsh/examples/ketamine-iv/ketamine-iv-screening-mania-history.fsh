Instance: ketamine-iv-screening-mania-history
InstanceOf: TRDScreeningItem
Usage: #example
Title: "Ketamine IV story: screening, history of mania"
Description: "No mania or hypomania now or earlier, by interview."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIV-SC-mania-history"
* status = #final
* code = TRDScreeningItemCode#mania-history "History of mania"
* subject = Reference(ketamine-iv-patient)
* effectiveDateTime = "2026-01-14T10:00:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "OKAF-02"
* performer.display = "Dr Samuel Okafor"
* valueCodeableConcept = $LNC#LA32-8 "No"
