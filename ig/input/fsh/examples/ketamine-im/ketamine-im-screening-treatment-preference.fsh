Instance: ketamine-im-screening-treatment-preference
InstanceOf: TRDScreeningItem
Usage: #example
Title: "Ketamine IM story: screening, treatment preference"
Description: "What she prefers and refuses, in her words."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIM-SC-treatment-preference"
* status = #final
* code = TRDScreeningItemCode#treatment-preference "Treatment preference"
* subject = Reference(ketamine-im-patient)
* effectiveDateTime = "2026-01-05T14:45:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "FERR-03"
* performer.display = "Dr Lucia Ferraro"
* valueString = "Wants psychotherapy beside the drug; does not want an infusion line"
