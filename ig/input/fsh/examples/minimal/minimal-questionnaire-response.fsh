Instance: minimal-questionnaire-response
InstanceOf: TRDQuestionnaireResponse
Usage: #example
Title: "Minimal: questionnaire response"
Description: "The least a response says: which form in which version, about whom and when. It is not finished, so no answer is missing."
* questionnaire = Canonical(trd-cgi|0.1.0)
* status = #in-progress
* subject = Reference(esketamine-patient)
* authored = "2026-03-24"
