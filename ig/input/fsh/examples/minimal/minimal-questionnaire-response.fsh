Instance: minimal-questionnaire-response
InstanceOf: TRDQuestionnaireResponse
Usage: #example
Title: "Minimal: questionnaire response"
Description: "The least a response says: which form in which version, about whom and when."
* questionnaire = "http://clinic.test/fhir/Questionnaire/mood-check|2.1.0"
* status = #completed
* subject = Reference(esketamine-patient)
* authored = "2026-03-24"
