Instance: psilocybin-screening-washout
InstanceOf: TRDScreeningItem
Usage: #example
Title: "Psilocybin story: screening, wash-out"
Description: "Duloxetine was tapered and stopped on 9 March, fifteen days before."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "PSI-SC-washout"
* status = #final
* code = TRDScreeningItemCode#washout "Antidepressant wash-out"
* subject = Reference(psilocybin-patient)
* effectiveDateTime = "2026-03-24T09:15:00+11:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "TRAN-05"
* performer.display = "Dr Amelia Tran"
* valueCodeableConcept = $LNC#LA33-6 "Yes"
* code.text = "Two weeks or more since the last dose of duloxetine"
