Instance: trd-phq9
InstanceOf: Questionnaire
Usage: #definition
Title: "PHQ-9"
Description: "Patient Health Questionnaire, 9 items and the question on difficulty, with the calculated total."
* insert PublishedForm(TRDPHQ9)
* title = "PHQ-9"
* description = "Patient Health Questionnaire, 9 items of 0 to 3, filled in by the patient. The total fills trd-score-phq9. Item 9 asks about suicidality: any answer above 0 needs a look at the C-SSRS. The total has its FHIRPath in the core extension cqf-expression, because the calculatedExpression of Structured Data Capture is not part of R4 and this guide depends on no other; a client of Structured Data Capture uses it as that. It counts the answers by their code and weights the counts, because core R4 FHIRPath has no function that reads points: so it needs neither ordinalValue in the response nor the questionnaire at hand, and runs in every FHIRPath engine. Without an answer to each scored item there is no total. Source: PHQ-9, Spitzer, Williams, Kroenke and colleagues."
* code = $LNC#44249-1 "PHQ-9 quick depression assessment panel [Reported.PHQ]"
* copyright = "PHQ-9: developed by R. L. Spitzer, J. B. W. Williams, K. Kroenke and colleagues; no permission required to reproduce, translate, display or distribute. LOINC codes are copyright Regenstrief Institute, Inc. and the LOINC Committee, available at no cost under the licence at loinc.org/license."
* insert FormItem(item, display, phq9-stem, [[Over the last 2 weeks, how often have you been bothered by any of the following problems?]])
* insert FrequencyItem(phq9-item-1, [[Little interest or pleasure in doing things]])
* item[=].code = $LNC#44250-9 "Little interest or pleasure in doing things in last 2 weeks"
* insert FrequencyItem(phq9-item-2, [[Feeling down, depressed, or hopeless]])
* item[=].code = $LNC#44255-8 "Feeling down, depressed, or hopeless in last 2 weeks"
* insert FrequencyItem(phq9-item-3, [[Trouble falling or staying asleep, or sleeping too much]])
* item[=].code = $LNC#44259-0 "Trouble falling or staying asleep, or sleeping too much in last 2 weeks [Reported.PHQ]"
* insert FrequencyItem(phq9-item-4, [[Feeling tired or having little energy]])
* item[=].code = $LNC#44254-1 "Feeling tired or having little energy in last 2 weeks [Reported.PHQ]"
* insert FrequencyItem(phq9-item-5, [[Poor appetite or overeating]])
* item[=].code = $LNC#44251-7 "Poor appetite or overeating in last 2 weeks [Reported.PHQ]"
* insert FrequencyItem(phq9-item-6, [[Feeling bad about yourself - or that you are a failure or have let yourself or your family down]])
* item[=].code = $LNC#44258-2 "Feeling bad about yourself - or that you are a failure or have let yourself or your family down in last 2 weeks [Reported.PHQ]"
* insert FrequencyItem(phq9-item-7, [[Trouble concentrating on things, such as reading the newspaper or watching television]])
* item[=].code = $LNC#44252-5 "Trouble concentrating on things, such as reading the newspaper or watching television in last 2 weeks [Reported.PHQ]"
* insert FrequencyItem(phq9-item-8, [[Moving or speaking so slowly that other people could have noticed? Or the opposite - being so fidgety or restless that you have been moving around a lot more than usual]])
* item[=].code = $LNC#44253-3 "Moving or speaking so slowly that other people could have noticed. Or the opposite - being so fidgety or restless that you have been moving around a lot more than usual in last 2 weeks [Reported.PHQ]"
* insert FrequencyItem(phq9-item-9, [[Thoughts that you would be better off dead or of hurting yourself in some way]])
* item[=].code = $LNC#44260-8 "Thoughts that you would be better off dead, or of hurting yourself in some way in last 2 weeks [Reported.PHQ]"
* insert FormItem(item, choice, phq9-difficulty, [[If you checked off any problems, how difficult have these problems made it for you to do your work, take care of things at home, or get along with other people?]])
* item[=].code = $LNC#69722-7 "How difficult have these made it for you to do your work, take care of things at home, or get along with other people [Reported.PHQ]"
* item[=].answerOption[+].valueCoding = $LNC#LA6572-7 "Not difficult at all"
* item[=].answerOption[+].valueCoding = $LNC#LA6573-5 "Somewhat difficult"
* item[=].answerOption[+].valueCoding = $LNC#LA6575-0 "Very difficult"
* item[=].answerOption[+].valueCoding = $LNC#LA6574-3 "Extremely difficult"
* insert TotalItem(phq9-total, [[$LNC#44261-6 "Patient Health Questionnaire 9 item (PHQ-9) total score [Reported]"]], [[PHQ-9 total score]], [[iif(%resource.item.where(linkId.startsWith('phq9-item-')).answer.value.ofType(Coding).count() = 9, %resource.item.where(linkId.startsWith('phq9-item-')).answer.value.ofType(Coding).where(code = 'LA6569-3').count() + 2 * %resource.item.where(linkId.startsWith('phq9-item-')).answer.value.ofType(Coding).where(code = 'LA6570-1').count() + 3 * %resource.item.where(linkId.startsWith('phq9-item-')).answer.value.ofType(Coding).where(code = 'LA6571-9').count(), {})]])
