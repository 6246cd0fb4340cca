Instance: minimal-outcome-submission-phq9
InstanceOf: TRDScorePHQ9
Usage: #inline
Title: "Minimal: the score in the outcome submission"
Description: "A PHQ-9 total of 11."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "MIN-PHQ9-1"
* status = #final
* subject.reference = "Patient?identifier=http://clinic.test/fhir/mrn|ESK-001"
* effectiveDateTime = "2026-06-02"
* valueQuantity = 11 '{score}' "score"
