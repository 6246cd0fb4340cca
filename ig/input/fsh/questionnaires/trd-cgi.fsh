Instance: trd-cgi
InstanceOf: Questionnaire
Usage: #definition
Title: "Clinical Global Impression"
Description: "Clinical Global Impression: severity of illness and, after the start of treatment, global improvement."
* insert PublishedForm(TRDCGI)
* title = "Clinical Global Impression"
* description = "Clinical Global Impression, rated by a clinician: severity of illness 1 to 7, and global improvement since the start of treatment 1 to 7 (4 is no change), which is left out at baseline. The two ratings fill trd-score-cgi-s and trd-score-cgi-i. Each rating has its FHIRPath in the core extension cqf-expression, to be used as the calculatedExpression of Structured Data Capture; it reads the number from the code of the answer, so that it runs in every FHIRPath engine and needs no ordinalValue in the response. Source: Guy W, ECDEU Assessment Manual for Psychopharmacology, 1976."
* copyright = "Clinical Global Impression: Guy W, ECDEU Assessment Manual for Psychopharmacology, US Department of Health, Education, and Welfare, 1976. Work of the US federal government."
* insert FormItem(item, choice, cgi-s, [[Considering your total clinical experience with this particular population, how mentally ill is the patient at this time?]])
* insert ScoredAnswer([[TRDQuestionnaireAnswer#cgi-s-1 "Normal, not at all ill"]], 1)
* insert ScoredAnswer([[TRDQuestionnaireAnswer#cgi-s-2 "Borderline mentally ill"]], 2)
* insert ScoredAnswer([[TRDQuestionnaireAnswer#cgi-s-3 "Mildly ill"]], 3)
* insert ScoredAnswer([[TRDQuestionnaireAnswer#cgi-s-4 "Moderately ill"]], 4)
* insert ScoredAnswer([[TRDQuestionnaireAnswer#cgi-s-5 "Markedly ill"]], 5)
* insert ScoredAnswer([[TRDQuestionnaireAnswer#cgi-s-6 "Severely ill"]], 6)
* insert ScoredAnswer([[TRDQuestionnaireAnswer#cgi-s-7 "Among the most extremely ill patients"]], 7)
* insert FormItem(item, choice, cgi-i, [[Rate total improvement, whether or not, in your judgment, it is due entirely to treatment. Compared to the condition at the start of treatment, how much has the patient changed?]])
* insert ScoredAnswer([[TRDQuestionnaireAnswer#cgi-i-1 "Very much improved"]], 1)
* insert ScoredAnswer([[TRDQuestionnaireAnswer#cgi-i-2 "Much improved"]], 2)
* insert ScoredAnswer([[TRDQuestionnaireAnswer#cgi-i-3 "Minimally improved"]], 3)
* insert ScoredAnswer([[TRDQuestionnaireAnswer#cgi-i-4 "No change"]], 4)
* insert ScoredAnswer([[TRDQuestionnaireAnswer#cgi-i-5 "Minimally worse"]], 5)
* insert ScoredAnswer([[TRDQuestionnaireAnswer#cgi-i-6 "Much worse"]], 6)
* insert ScoredAnswer([[TRDQuestionnaireAnswer#cgi-i-7 "Very much worse"]], 7)
* insert TotalItem(cgi-s-total, [[TRDInstrument#cgi-s "CGI-S rating"]], [[CGI-S rating]], [[%resource.item.where(linkId = 'cgi-s').answer.value.ofType(Coding).code.substring(6, 1).toInteger()]])
* insert TotalItem(cgi-i-total, [[TRDInstrument#cgi-i "CGI-I rating"]], [[CGI-I rating]], [[%resource.item.where(linkId = 'cgi-i').answer.value.ofType(Coding).code.substring(6, 1).toInteger()]])
