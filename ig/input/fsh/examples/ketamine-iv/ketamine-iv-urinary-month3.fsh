Instance: ketamine-iv-urinary-month3
InstanceOf: TRDScreeningItem
Usage: #example
Title: "Ketamine IV story: urinary symptoms at 3 months"
Description: "Asked again after ten infusions: no bladder symptoms."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIV-UR-month3"
* status = #final
* code = TRDScreeningItemCode#urinary-symptoms "Urinary symptoms"
* subject = Reference(ketamine-iv-patient)
* effectiveDateTime = "2026-04-20T10:10:00+02:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "OKAF-02"
* performer.display = "Dr Samuel Okafor"
* valueCodeableConcept = $LNC#LA32-8 "No"
