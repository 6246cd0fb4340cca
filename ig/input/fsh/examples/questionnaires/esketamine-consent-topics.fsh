Instance: esketamine-consent-topics
InstanceOf: TRDQuestionnaireResponse
Usage: #example
Title: "Esketamine story: consent conversation"
Description: "What was explained before the consent of 24 February: the subjects that the consent lists."
* insert FinishedForm(trd-consent-topics, esketamine-patient, ESK-Q5, 2026-02-24T10:10:00+01:00)
* insert AnsweredByClinician(HALV-01, Dr Ines Halvorsen)
* insert Answer(item, modality, valueCoding, [[TRDModality#esketamine "Esketamine nasal spray"]])
* insert Answer(item, conversation, valueDateTime, [["2026-02-24T09:30:00+01:00"]])
* insert Answer(item, explained-by, valueString, [["Dr Ines Halvorsen"]])
* insert Answer(item, procedure, valueBoolean, true)
* insert Answer(item, risks, valueBoolean, true)
* insert Answer(item, alternatives, valueBoolean, true)
* insert Answer(item, voluntary-withdrawal, valueBoolean, true)
* insert Answer(item, misuse, valueBoolean, true)
* insert Answer(item, sedation-dissociation, valueBoolean, true)
* insert Answer(item, no-driving, valueBoolean, true)
* insert Answer(item, cost, valueBoolean, true)
* insert Answer(item, consents, valueBoolean, true)
