Profile: TRDQuestionnaireResponse
Parent: QuestionnaireResponse
Id: trd-questionnaire-response
Title: "TRD Questionnaire Response"
Description: "Answers to a rating scale or a form of a TRD care plan: which form in which version, about whom, by whom and when. The score computed from it is an Observation that points here by derivedFrom. Source: SDC and MII PROM guides."
* insert Published
* obeys trd-questionnaire-response-1
* identifier MS
* basedOn MS
* partOf MS
* questionnaire 1..1 MS
* questionnaire ^short = "Canonical of the form, with |version"
* status MS
* subject 1..1 MS
* subject only Reference(Patient)
* encounter MS
* authored 1..1 MS
* author MS
* source MS
* source ^short = "Who answered"
* item MS
