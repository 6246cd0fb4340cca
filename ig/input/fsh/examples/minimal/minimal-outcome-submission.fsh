Instance: minimal-outcome-submission
InstanceOf: TRDOutcomeSubmission
Usage: #example
Title: "Minimal: outcome submission"
Description: "The smallest submission: one score, found by its identifier; the patient is known to the receiver and named by a conditional reference."
* type = #transaction
* entry.fullUrl = "urn:uuid:7d0c3a52-6f5e-4d0b-9a51-0f6c3f6b2a11"
* entry.resource = minimal-outcome-submission-phq9
* entry.request.method = #POST
* entry.request.url = "Observation"
* entry.request.ifNoneExist = "identifier=http://clinic.test/fhir/result|MIN-PHQ9-1"
