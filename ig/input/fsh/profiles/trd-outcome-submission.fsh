Profile: TRDOutcomeSubmission
Parent: Bundle
Id: trd-outcome-submission
Title: "TRD Outcome Submission"
Description: "A transaction by which a clinic sends outcome scores, and what belongs to them, to a registry or another server. Every entry is found by its identifier, so that sending it twice stores nothing twice; the patient and the plan can be named by a conditional reference when they are known to the receiver. Source: registry submissions by conditional create, FHIR R4 http.html#trules."
* insert Published
* obeys trd-submission-1 and trd-submission-2 and trd-submission-3 and trd-submission-4 and trd-submission-5
* identifier MS
* type = #transaction
* timestamp MS
* entry 1..* MS
* entry.fullUrl 1..1 MS
* entry.resource 1..1 MS
* entry.search 0..0
* entry.request 1..1 MS
* entry.request.ifNoneExist MS
* entry.response 0..0
