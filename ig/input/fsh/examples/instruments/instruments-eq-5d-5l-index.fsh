Instance: instruments-eq-5d-5l-index
InstanceOf: TRDScoreEQ5D5LIndex
Usage: #example
Title: "Instruments: EQ-5D-5L Index before treatment"
Description: "Index value of 0.512, computed with the German value set."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "INS-EQ-5D-5L-INDEX"
* status = #final
* subject = Reference(instruments-patient)
* effectiveDateTime = "2026-04-13T09:30:00+02:00"
* performer = Reference(instruments-patient)
* method.text = "EQ-5D-5L value set for Germany"
* valueQuantity = 0.512 '1' "index"
