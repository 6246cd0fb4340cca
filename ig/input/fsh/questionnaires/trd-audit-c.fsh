Instance: trd-audit-c
InstanceOf: Questionnaire
Usage: #definition
Title: "AUDIT-C"
Description: "The three consumption items of the Alcohol Use Disorders Identification Test, with the calculated total."
* insert PublishedForm(TRDAUDITC)
* title = "AUDIT-C"
* description = "The three consumption items of the Alcohol Use Disorders Identification Test, 0 to 4 each, filled in by the patient. Who never drinks is not asked the other two and has 0. The total fills trd-score-audit-c. The total has its FHIRPath in the core extension cqf-expression, because the calculatedExpression of Structured Data Capture is not part of R4 and this guide depends on no other; a client of Structured Data Capture uses it as that. It counts the answers by their code and weights the counts, because core R4 FHIRPath has no function that reads points: so it needs neither ordinalValue in the response nor the questionnaire at hand, and runs in every FHIRPath engine. Without an answer to each scored item there is no total. Source: AUDIT, WHO; AUDIT-C, Bush and colleagues."
* code = $LNC#72109-2 "Alcohol Use Disorder Identification Test - Consumption [AUDIT-C]"
* copyright = "AUDIT-C: public domain according to SAMHSA; the AUDIT of the World Health Organization is free for non-commercial use. LOINC codes are copyright Regenstrief Institute, Inc. and the LOINC Committee, available at no cost under the licence at loinc.org/license."
* insert RequiredItem(item, choice, audit-c-item-1, [[How often do you have a drink containing alcohol?]])
* item[=].code = $LNC#68518-0 "How often do you have a drink containing alcohol"
* insert ScoredAnswer([[TRDQuestionnaireAnswer#never "Never"]], 0)
* insert ScoredAnswer([[TRDQuestionnaireAnswer#monthly-or-less "Monthly or less"]], 1)
* insert ScoredAnswer([[TRDQuestionnaireAnswer#two-to-four-a-month "2 to 4 times a month"]], 2)
* insert ScoredAnswer([[TRDQuestionnaireAnswer#two-to-three-a-week "2 to 3 times a week"]], 3)
* insert ScoredAnswer([[TRDQuestionnaireAnswer#four-or-more-a-week "4 or more times a week"]], 4)
* insert RequiredItem(item, choice, audit-c-item-2, [[How many standard drinks containing alcohol do you have on a typical day?]])
* item[=].code = $LNC#68519-8 "How many standard drinks containing alcohol do you have on a typical day"
* item[=].enableBehavior = #any
* insert AskedWhen(item, audit-c-item-1, [[TRDQuestionnaireAnswer#monthly-or-less "Monthly or less"]])
* insert AskedWhen(item, audit-c-item-1, [[TRDQuestionnaireAnswer#two-to-four-a-month "2 to 4 times a month"]])
* insert AskedWhen(item, audit-c-item-1, [[TRDQuestionnaireAnswer#two-to-three-a-week "2 to 3 times a week"]])
* insert AskedWhen(item, audit-c-item-1, [[TRDQuestionnaireAnswer#four-or-more-a-week "4 or more times a week"]])
* insert ScoredAnswer([[TRDQuestionnaireAnswer#one-or-two-drinks "1 or 2"]], 0)
* insert ScoredAnswer([[TRDQuestionnaireAnswer#three-or-four-drinks "3 or 4"]], 1)
* insert ScoredAnswer([[TRDQuestionnaireAnswer#five-or-six-drinks "5 or 6"]], 2)
* insert ScoredAnswer([[TRDQuestionnaireAnswer#seven-to-nine-drinks "7 to 9"]], 3)
* insert ScoredAnswer([[TRDQuestionnaireAnswer#ten-or-more-drinks "10 or more"]], 4)
* insert RequiredItem(item, choice, audit-c-item-3, [[How often do you have six or more drinks on one occasion?]])
* item[=].code = $LNC#68520-6 "How often do you have 6 or more drinks on 1 occasion"
* item[=].enableBehavior = #any
* insert AskedWhen(item, audit-c-item-1, [[TRDQuestionnaireAnswer#monthly-or-less "Monthly or less"]])
* insert AskedWhen(item, audit-c-item-1, [[TRDQuestionnaireAnswer#two-to-four-a-month "2 to 4 times a month"]])
* insert AskedWhen(item, audit-c-item-1, [[TRDQuestionnaireAnswer#two-to-three-a-week "2 to 3 times a week"]])
* insert AskedWhen(item, audit-c-item-1, [[TRDQuestionnaireAnswer#four-or-more-a-week "4 or more times a week"]])
* insert ScoredAnswer([[TRDQuestionnaireAnswer#never "Never"]], 0)
* insert ScoredAnswer([[TRDQuestionnaireAnswer#less-than-monthly "Less than monthly"]], 1)
* insert ScoredAnswer([[TRDQuestionnaireAnswer#monthly "Monthly"]], 2)
* insert ScoredAnswer([[TRDQuestionnaireAnswer#weekly "Weekly"]], 3)
* insert ScoredAnswer([[TRDQuestionnaireAnswer#daily-or-almost "Daily or almost daily"]], 4)
* insert TotalItem(audit-c-total, [[$LNC#75626-2 "Total score [AUDIT-C]"]], [[AUDIT-C total score]], [[iif(%resource.item.where(linkId.startsWith('audit-c-item-')).answer.value.ofType(Coding).count() = 3 or %resource.item.where(linkId = 'audit-c-item-1').answer.value.ofType(Coding).code = 'never', %resource.item.where(linkId.startsWith('audit-c-item-')).answer.value.ofType(Coding).where(code = 'monthly-or-less' or code = 'three-or-four-drinks' or code = 'less-than-monthly').count() + 2 * %resource.item.where(linkId.startsWith('audit-c-item-')).answer.value.ofType(Coding).where(code = 'two-to-four-a-month' or code = 'five-or-six-drinks' or code = 'monthly').count() + 3 * %resource.item.where(linkId.startsWith('audit-c-item-')).answer.value.ofType(Coding).where(code = 'two-to-three-a-week' or code = 'seven-to-nine-drinks' or code = 'weekly').count() + 4 * %resource.item.where(linkId.startsWith('audit-c-item-')).answer.value.ofType(Coding).where(code = 'four-or-more-a-week' or code = 'ten-or-more-drinks' or code = 'daily-or-almost').count(), {})]])
