Instance: esketamine-phq9-week8-answers
InstanceOf: TRDQuestionnaireResponse
Usage: #example
Title: "Esketamine story: PHQ-9 answers at week 8"
Description: "The nine answers behind the PHQ-9 total of 4 at week 8: remission."
* insert FinishedForm(trd-phq9, esketamine-patient, ESK-Q3, 2026-04-28T09:00:00+02:00)
* insert AnsweredBySelf(esketamine-patient)
* insert NotAtAll(phq9-item-1)
* insert SeveralDays(phq9-item-2)
* insert SeveralDays(phq9-item-3)
* insert SeveralDays(phq9-item-4)
* insert NotAtAll(phq9-item-5)
* insert NotAtAll(phq9-item-6)
* insert SeveralDays(phq9-item-7)
* insert NotAtAll(phq9-item-8)
* insert NotAtAll(phq9-item-9)
* insert Answer(item, phq9-difficulty, valueCoding, [[$LNC#LA6572-7 "Not difficult at all"]])
* insert Answer(item, phq9-total, valueInteger, 4)
