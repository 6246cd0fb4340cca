Instance: psilocybin-phq9-week6-answers
InstanceOf: TRDQuestionnaireResponse
Usage: #example
Title: "Psilocybin story: PHQ-9 answers at week 6"
Description: "The nine answers behind the PHQ-9 total of 7 at week 6."
* insert FinishedForm(trd-phq9, psilocybin-patient, PSI-Q2, 2026-05-13T08:45:00+10:00)
* insert AnsweredBySelf(psilocybin-patient)
* insert SeveralDays(phq9-item-1)
* insert SeveralDays(phq9-item-2)
* insert SeveralDays(phq9-item-3)
* insert SeveralDays(phq9-item-4)
* insert SeveralDays(phq9-item-5)
* insert SeveralDays(phq9-item-6)
* insert SeveralDays(phq9-item-7)
* insert NotAtAll(phq9-item-8)
* insert NotAtAll(phq9-item-9)
* insert Answer(item, phq9-total, valueInteger, 7)
