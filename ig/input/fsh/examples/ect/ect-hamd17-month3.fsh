Instance: ect-hamd17-month3
InstanceOf: TRDScoreHAMD17
Usage: #example
Title: "ECT story: HAM-D17 at month 3"
Description: "HAM-D17 total of 6, at month 3. 7 or less: remission holds."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ECT-HAMD17-month3"
* basedOn = Reference(ect-plan)
* status = #final
* subject = Reference(ect-patient)
* effectiveDateTime = "2026-03-02T11:00:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "DEMI-06"
* performer.display = "Dr Elif Demir"
* valueQuantity = 6 '{score}' "score"
