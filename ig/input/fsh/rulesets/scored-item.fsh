// Items of rating instruments. Each answer carries its points as ordinalValue; the total is calculated from the answer
// codes, so that it also comes out when a client does not copy the points into its answer.

// One answer of the last item, with its points.
RuleSet: ScoredAnswer(coding, points)
* item[=].answerOption[+].valueCoding = {coding}
* item[=].answerOption[=].valueCoding.extension[+].url = "http://hl7.org/fhir/StructureDefinition/ordinalValue"
* item[=].answerOption[=].valueCoding.extension[=].valueDecimal = {points}

// An item of the PHQ family: four frequencies, 0 to 3.
RuleSet: FrequencyItem(link, text)
* insert RequiredItem(item, choice, {link}, [[{text}]])
* insert ScoredAnswer($LNC#LA6568-5 "Not at all", 0)
* insert ScoredAnswer($LNC#LA6569-3 "Several days", 1)
* insert ScoredAnswer($LNC#LA6570-1 "More than half the days", 2)
* insert ScoredAnswer($LNC#LA6571-9 "Nearly every day", 3)

// The total. Its code is the Observation.code of the score profile it fills. The expression stands in the core extension
// cqf-expression; a client of Structured Data Capture uses it as the calculatedExpression of the item.
RuleSet: TotalItem(link, coding, text, expression)
* insert FormItem(item, integer, {link}, [[{text}]])
* item[=].readOnly = true
* item[=].code = {coding}
* item[=].extension[+].url = "http://hl7.org/fhir/StructureDefinition/cqf-expression"
* item[=].extension[=].valueExpression.language = #text/fhirpath
* item[=].extension[=].valueExpression.expression = "{expression}"
