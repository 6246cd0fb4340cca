Instance: trd-gad7
InstanceOf: Questionnaire
Usage: #definition
Title: "GAD-7"
Description: "Generalized Anxiety Disorder scale, 7 items, with the calculated total."
* insert PublishedForm(TRDGAD7)
* title = "GAD-7"
* description = "Generalized Anxiety Disorder scale, 7 items of 0 to 3, filled in by the patient. The total fills trd-score-gad7. The total has its FHIRPath in the core extension cqf-expression, because the calculatedExpression of Structured Data Capture is not part of R4 and this guide depends on no other; a client of Structured Data Capture uses it as that. It counts the answers by their code and weights the counts, because core R4 FHIRPath has no function that reads points: so it needs neither ordinalValue in the response nor the questionnaire at hand, and runs in every FHIRPath engine. Without an answer to each scored item there is no total. Source: GAD-7, Spitzer, Kroenke, Williams and Loewe."
* code = $LNC#69737-5 "Generalized anxiety disorder 7 item (GAD-7)"
* copyright = "GAD-7: developed by R. L. Spitzer, J. B. W. Williams, K. Kroenke and colleagues; no permission required to reproduce, translate, display or distribute. LOINC codes are copyright Regenstrief Institute, Inc. and the LOINC Committee, available at no cost under the licence at loinc.org/license."
* insert FormItem(item, display, gad7-stem, [[Over the last 2 weeks, how often have you been bothered by any of the following problems?]])
* insert FrequencyItem(gad7-item-1, [[Feeling nervous, anxious or on edge]])
* item[=].code = $LNC#69725-0 "Feeling nervous, anxious or on edge in last 2 weeks"
* insert FrequencyItem(gad7-item-2, [[Not being able to stop or control worrying]])
* item[=].code = $LNC#68509-9 "Not able to stop or control worrying in the last 2 weeks"
* insert FrequencyItem(gad7-item-3, [[Worrying too much about different things]])
* item[=].code = $LNC#69733-4 "Worrying too much about different things in last 2 weeks [Reported.PHQ]"
* insert FrequencyItem(gad7-item-4, [[Trouble relaxing]])
* item[=].code = $LNC#69734-2 "Trouble relaxing in last 2 weeks [Reported.PHQ]"
* insert FrequencyItem(gad7-item-5, [[Being so restless that it is hard to sit still]])
* item[=].code = $LNC#69735-9 "Being so restless that it is hard to sit still in last 2 weeks [Reported.PHQ]"
* insert FrequencyItem(gad7-item-6, [[Becoming easily annoyed or irritable]])
* item[=].code = $LNC#69689-8 "Becoming easily annoyed or irritable in last 4 weeks [Reported.PHQ]"
* insert FrequencyItem(gad7-item-7, [[Feeling afraid as if something awful might happen]])
* item[=].code = $LNC#69736-7 "Feeling afraid as if something awful might happen in last 2 weeks [Reported.PHQ]"
* insert TotalItem(gad7-total, [[$LNC#70274-6 "Generalized anxiety disorder 7 item (GAD-7) total score [Reported.PHQ]"]], [[GAD-7 total score]], [[iif(%resource.item.where(linkId.startsWith('gad7-item-')).answer.value.ofType(Coding).count() = 7, %resource.item.where(linkId.startsWith('gad7-item-')).answer.value.ofType(Coding).where(code = 'LA6569-3').count() + 2 * %resource.item.where(linkId.startsWith('gad7-item-')).answer.value.ofType(Coding).where(code = 'LA6570-1').count() + 3 * %resource.item.where(linkId.startsWith('gad7-item-')).answer.value.ofType(Coding).where(code = 'LA6571-9').count(), {})]])
