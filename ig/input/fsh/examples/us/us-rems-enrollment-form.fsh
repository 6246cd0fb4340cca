Instance: us-rems-enrollment-form
InstanceOf: TRDQuestionnaireResponse
Usage: #example
Title: "US story: enrolment form"
Description: "What the REMS asks before the first dose of an outpatient, with the counselling and both signatures."
* insert FinishedForm(trd-programme-enrolment, us-patient, US-Q2, 2026-01-29T09:20:00-06:00)
* author = Reference(us-psychiatrist)
* source = Reference(us-psychiatrist)
* insert Answer(item, programme, valueString, [["Spravato REMS"]])
* insert Answer(item, programme-patient-id, valueString, [["REMS-P-102938"]])
* insert Answer(item, setting, valueString, [["Prairie Mood Clinic, esketamine service"]])
* insert Answer(item, outpatient, valueBoolean, true)
* insert AnswerGroup(item, counselling)
* insert Answer(item[=].item, told-sedation-dissociation, valueBoolean, true)
* insert Answer(item[=].item, told-observation, valueBoolean, true)
* insert Answer(item[=].item, told-transport, valueBoolean, true)
* insert Answer(item[=].item, told-no-driving, valueBoolean, true)
* insert Answer(item[=].item, told-misuse, valueBoolean, true)
* insert AnswerGroup(item, signatures)
* insert Answer(item[=].item, patient-signed, valueDate, [["2026-01-29"]])
* insert Answer(item[=].item, prescriber, valueString, [["Dr Laura Bennett"]])
* insert Answer(item[=].item, prescriber-signed, valueDate, [["2026-01-29"]])
