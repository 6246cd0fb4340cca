Instance: ketamine-intranasal-urinary-month3
InstanceOf: TRDScreeningItem
Usage: #example
Title: "Ketamine intranasal story: urinary symptoms at the follow-up"
Description: "Asked six weeks after the stopped session: no bladder symptoms any more."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIN-UR-month3"
* status = #final
* code = TRDScreeningItemCode#urinary-symptoms "Urinary symptoms"
* subject = Reference(ketamine-intranasal-patient)
* effectiveDateTime = "2026-02-23T10:15:00+00:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "BRAN-04"
* performer.display = "Dr Tomas Brandt"
* valueCodeableConcept = $LNC#LA32-8 "No"
* note.text = "None since 10 February."
