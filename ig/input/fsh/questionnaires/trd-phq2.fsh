Instance: trd-phq2
InstanceOf: Questionnaire
Usage: #definition
Title: "PHQ-2"
Description: "The first two items of the Patient Health Questionnaire, with the calculated total."
* insert PublishedForm(TRDPHQ2)
* title = "PHQ-2"
* description = "The first two items of the Patient Health Questionnaire, 0 to 3 each: a screener, filled in by the patient. The total fills trd-score-phq2. The total has its FHIRPath in the core extension cqf-expression, because the calculatedExpression of Structured Data Capture is not part of R4 and this guide depends on no other; a client of Structured Data Capture uses it as that. It counts the answers by their code and weights the counts, because core R4 FHIRPath has no function that reads points: so it needs neither ordinalValue in the response nor the questionnaire at hand, and runs in every FHIRPath engine. Without an answer to each scored item there is no total. Source: PHQ-2, Kroenke, Spitzer and Williams."
* code = $LNC#55757-9 "Patient Health Questionnaire 2 item (PHQ-2) [Reported]"
* copyright = "PHQ-2: developed by K. Kroenke, R. L. Spitzer and J. B. W. Williams; no permission required to reproduce, translate, display or distribute. LOINC codes are copyright Regenstrief Institute, Inc. and the LOINC Committee, available at no cost under the licence at loinc.org/license."
* insert FormItem(item, display, phq2-stem, [[Over the last 2 weeks, how often have you been bothered by any of the following problems?]])
* insert FrequencyItem(phq2-item-1, [[Little interest or pleasure in doing things]])
* item[=].code = $LNC#44250-9 "Little interest or pleasure in doing things in last 2 weeks"
* insert FrequencyItem(phq2-item-2, [[Feeling down, depressed, or hopeless]])
* item[=].code = $LNC#44255-8 "Feeling down, depressed, or hopeless in last 2 weeks"
* insert TotalItem(phq2-total, [[$LNC#55758-7 "Patient Health Questionnaire 2 item (PHQ-2) total score [Reported]"]], [[PHQ-2 total score]], [[iif(%resource.item.where(linkId.startsWith('phq2-item-')).answer.value.ofType(Coding).count() = 2, %resource.item.where(linkId.startsWith('phq2-item-')).answer.value.ofType(Coding).where(code = 'LA6569-3').count() + 2 * %resource.item.where(linkId.startsWith('phq2-item-')).answer.value.ofType(Coding).where(code = 'LA6570-1').count() + 3 * %resource.item.where(linkId.startsWith('phq2-item-')).answer.value.ofType(Coding).where(code = 'LA6571-9').count(), {})]])
