Instance: us-phq9-week4-answers
InstanceOf: TRDQuestionnaireResponse
Usage: #example
Title: "US story: PHQ-9 answers at week 4"
Description: "The nine answers behind the PHQ-9 total of 8 at week 4."
* insert FinishedForm(trd-phq9, us-patient, US-Q1, 2026-03-03T09:00:00-06:00)
* insert AnsweredBySelf(us-patient)
* insert SeveralDays(phq9-item-1)
* insert SeveralDays(phq9-item-2)
* insert MoreThanHalf(phq9-item-3)
* insert SeveralDays(phq9-item-4)
* insert NotAtAll(phq9-item-5)
* insert SeveralDays(phq9-item-6)
* insert SeveralDays(phq9-item-7)
* insert SeveralDays(phq9-item-8)
* insert NotAtAll(phq9-item-9)
* insert Answer(item, phq9-difficulty, valueCoding, [[$LNC#LA6573-5 "Somewhat difficult"]])
* insert Answer(item, phq9-total, valueInteger, 8)
