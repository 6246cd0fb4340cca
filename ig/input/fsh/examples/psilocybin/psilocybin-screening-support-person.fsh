Instance: psilocybin-screening-support-person
InstanceOf: TRDScreeningItem
Usage: #example
Title: "Psilocybin story: screening, support person"
Description: "His brother comes along and takes him home."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "PSI-SC-support-person"
* status = #final
* code = TRDScreeningItemCode#support-person "Support person"
* subject = Reference(psilocybin-patient)
* effectiveDateTime = "2026-02-23T09:30:00+11:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "NGUY-13"
* performer.display = "Mai Nguyen"
* valueCodeableConcept = $LNC#LA33-6 "Yes"
* note.text = "Brother, reachable by telephone during the session."
