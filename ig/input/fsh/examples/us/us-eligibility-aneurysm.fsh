Instance: us-eligibility-aneurysm
InstanceOf: TRDEligibilityFinding
Usage: #example
Title: "US story: eligibility, aneurysm"
Description: "A contraindication of the label was looked for and not found."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "US-EF2"
* status = #final
* category = $ObservationCategory#exam "Exam"
* code = TRDScreeningItemCode#aneurysm-avm "Aneurysm or arteriovenous malformation"
* subject = Reference(us-patient)
* focus = Reference(us-condition)
* effectiveDateTime = "2026-01-28T09:15:00-06:00"
* performer = Reference(us-psychiatrist)
* valueCodeableConcept = TRDEligibilityAnswer#met "Met"
* derivedFrom[0] = Reference(us-screening-aneurysm-avm)
* component[modality][0].valueCodeableConcept = TRDModality#esketamine "Esketamine nasal spray"
