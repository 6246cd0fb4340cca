Instance: esketamine-phq9-week4-answers
InstanceOf: TRDQuestionnaireResponse
Usage: #example
Title: "Esketamine story: PHQ-9 answers at week 4"
Description: "The nine answers behind the PHQ-9 total of 9 at week 4."
* insert FinishedForm(trd-phq9, esketamine-patient, ESK-Q2, 2026-03-31T09:00:00+02:00)
* insert AnsweredBySelf(esketamine-patient)
* insert SeveralDays(phq9-item-1)
* insert SeveralDays(phq9-item-2)
* insert MoreThanHalf(phq9-item-3)
* insert SeveralDays(phq9-item-4)
* insert SeveralDays(phq9-item-5)
* insert SeveralDays(phq9-item-6)
* insert SeveralDays(phq9-item-7)
* insert SeveralDays(phq9-item-8)
* insert NotAtAll(phq9-item-9)
* insert Answer(item, phq9-difficulty, valueCoding, [[$LNC#LA6573-5 "Somewhat difficult"]])
* insert Answer(item, phq9-total, valueInteger, 9)
