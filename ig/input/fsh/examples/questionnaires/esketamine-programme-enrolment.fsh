Instance: esketamine-programme-enrolment
InstanceOf: TRDQuestionnaireResponse
Usage: #example
Title: "Esketamine story: enrolment"
Description: "Enrolment in a risk management programme a week before the first dose."
* insert FinishedForm(trd-programme-enrolment, esketamine-patient, ESK-Q9, 2026-02-24T10:40:00+01:00)
* insert AnsweredByClinician(HALV-01, Dr Ines Halvorsen)
* insert Answer(item, programme, valueString, [["Esketamine risk management programme"]])
* insert Answer(item, programme-patient-id, valueString, [["RMP-004711"]])
* insert Answer(item, setting, valueString, [["Day clinic for treatment-resistant depression"]])
* insert Answer(item, outpatient, valueBoolean, true)
* insert AnswerGroup(item, counselling)
* insert Answer(item[=].item, told-sedation-dissociation, valueBoolean, true)
* insert Answer(item[=].item, told-observation, valueBoolean, true)
* insert Answer(item[=].item, told-transport, valueBoolean, true)
* insert Answer(item[=].item, told-no-driving, valueBoolean, true)
* insert Answer(item[=].item, told-misuse, valueBoolean, true)
* insert AnswerGroup(item, signatures)
* insert Answer(item[=].item, patient-signed, valueDate, [["2026-02-24"]])
* insert Answer(item[=].item, prescriber, valueString, [["Dr Ines Halvorsen"]])
* insert Answer(item[=].item, prescriber-signed, valueDate, [["2026-02-24"]])
