Instance: instruments-gad7-answers
InstanceOf: TRDQuestionnaireResponse
Usage: #example
Title: "Instruments: GAD-7 answers"
Description: "The seven answers behind the GAD-7 total of 13."
* insert FinishedForm(trd-gad7, instruments-patient, INS-Q2, 2026-04-13T09:30:00+02:00)
* insert AnsweredBySelf(instruments-patient)
* insert MoreThanHalf(gad7-item-1)
* insert MoreThanHalf(gad7-item-2)
* insert MoreThanHalf(gad7-item-3)
* insert MoreThanHalf(gad7-item-4)
* insert MoreThanHalf(gad7-item-5)
* insert MoreThanHalf(gad7-item-6)
* insert SeveralDays(gad7-item-7)
* insert Answer(item, gad7-total, valueInteger, 13)
