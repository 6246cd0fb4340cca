Instance: instruments-promis-depression
InstanceOf: TRDScorePROMISDepression
Usage: #example
Title: "Instruments: PROMIS Depression before treatment"
Description: "T-score of 67.3, 1.7 standard deviations above the mean of the reference population."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "INS-PROMIS-DEPRESSION"
* status = #final
* subject = Reference(instruments-patient)
* effectiveDateTime = "2026-04-13T09:30:00+02:00"
* performer = Reference(instruments-patient)
* valueQuantity = 67.3 '{T-score}' "T-score"
