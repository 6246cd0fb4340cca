Instance: psilocybin-screening-family-psychosis
InstanceOf: TRDScreeningItem
Usage: #example
Title: "Psilocybin story: screening, family history"
Description: "No psychosis or bipolar disorder in first-degree relatives."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "PSI-SC-family-psychosis"
* status = #final
* code = TRDScreeningItemCode#family-psychosis "Family history of psychosis or bipolar disorder"
* subject = Reference(psilocybin-patient)
* effectiveDateTime = "2026-02-23T09:30:00+11:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "TRAN-05"
* performer.display = "Dr Amelia Tran"
* valueCodeableConcept = $LNC#LA32-8 "No"
