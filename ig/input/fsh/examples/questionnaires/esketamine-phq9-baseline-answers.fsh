Instance: esketamine-phq9-baseline-answers
InstanceOf: TRDQuestionnaireResponse
Usage: #example
Title: "Esketamine story: PHQ-9 answers at baseline"
Description: "The nine answers behind the PHQ-9 total of 21 at baseline. Item 9 is answered with several days."
* insert FinishedForm(trd-phq9, esketamine-patient, ESK-Q1, 2026-02-26T09:00:00+01:00)
* insert AnsweredBySelf(esketamine-patient)
* insert NearlyEveryDay(phq9-item-1)
* insert NearlyEveryDay(phq9-item-2)
* insert NearlyEveryDay(phq9-item-3)
* insert NearlyEveryDay(phq9-item-4)
* insert MoreThanHalf(phq9-item-5)
* insert MoreThanHalf(phq9-item-6)
* insert MoreThanHalf(phq9-item-7)
* insert MoreThanHalf(phq9-item-8)
* insert SeveralDays(phq9-item-9)
* insert Answer(item, phq9-difficulty, valueCoding, [[$LNC#LA6574-3 "Extremely difficult"]])
* insert Answer(item, phq9-total, valueInteger, 21)
