Instance: instruments-audit-c-answers
InstanceOf: TRDQuestionnaireResponse
Usage: #example
Title: "Instruments: AUDIT-C answers"
Description: "The three answers behind the AUDIT-C total of 2."
* insert FinishedForm(trd-audit-c, instruments-patient, INS-Q3, 2026-04-13T09:30:00+02:00)
* insert AnsweredBySelf(instruments-patient)
* insert Answer(item, audit-c-item-1, valueCoding, [[TRDQuestionnaireAnswer#two-to-four-a-month "2 to 4 times a month"]])
* insert Answer(item, audit-c-item-2, valueCoding, [[TRDQuestionnaireAnswer#one-or-two-drinks "1 or 2"]])
* insert Answer(item, audit-c-item-3, valueCoding, [[TRDQuestionnaireAnswer#never "Never"]])
* insert Answer(item, audit-c-total, valueInteger, 2)
