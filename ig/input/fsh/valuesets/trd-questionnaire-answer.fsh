ValueSet: TRDQuestionnaireAnswerValueSet
Id: trd-questionnaire-answer
Title: "TRD Questionnaire Answers"
Description: "All answers of the AUDIT-C and of the Clinical Global Impression that have a local code."
* insert Published
* include codes from system TRDQuestionnaireAnswer
