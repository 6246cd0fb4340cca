Instance: psilocybin-phq9-baseline-answers
InstanceOf: TRDQuestionnaireResponse
Usage: #example
Title: "Psilocybin story: PHQ-9 answers at baseline"
Description: "The nine answers behind the PHQ-9 total of 20 at baseline."
* insert FinishedForm(trd-phq9, psilocybin-patient, PSI-Q1, 2026-03-24T08:45:00+11:00)
* insert AnsweredBySelf(psilocybin-patient)
* insert NearlyEveryDay(phq9-item-1)
* insert NearlyEveryDay(phq9-item-2)
* insert MoreThanHalf(phq9-item-3)
* insert NearlyEveryDay(phq9-item-4)
* insert MoreThanHalf(phq9-item-5)
* insert NearlyEveryDay(phq9-item-6)
* insert MoreThanHalf(phq9-item-7)
* insert SeveralDays(phq9-item-8)
* insert SeveralDays(phq9-item-9)
* insert Answer(item, phq9-total, valueInteger, 20)
