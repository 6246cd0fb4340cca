Instance: instruments-phq2-answers
InstanceOf: TRDQuestionnaireResponse
Usage: #example
Title: "Instruments: PHQ-2 answers"
Description: "The two answers behind the PHQ-2 total of 5."
* insert FinishedForm(trd-phq2, instruments-patient, INS-Q1, 2026-04-13T09:30:00+02:00)
* insert AnsweredBySelf(instruments-patient)
* insert NearlyEveryDay(phq2-item-1)
* insert MoreThanHalf(phq2-item-2)
* insert Answer(item, phq2-total, valueInteger, 5)
