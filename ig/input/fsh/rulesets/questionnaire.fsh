// What every form of the guide says about itself.
RuleSet: PublishedForm(name)
* name = "{name}"
* status = #active
* experimental = false
* subjectType = #Patient
* publisher = "TRD Care Plan project"
* jurisdiction = $M49#001 "World"

// One item. path is item, or item[=].item inside a group.
RuleSet: FormItem(path, type, link, text)
* {path}[+].linkId = "{link}"
* {path}[=].text = "{text}"
* {path}[=].type = #{type}

RuleSet: RequiredItem(path, type, link, text)
* insert FormItem({path}, {type}, {link}, [[{text}]])
* {path}[=].required = true

RuleSet: RepeatingItem(path, type, link, text)
* insert FormItem({path}, {type}, {link}, [[{text}]])
* {path}[=].repeats = true

// A choice from a value set of the guide.
RuleSet: ChoiceItem(path, valueSet, link, text)
* insert FormItem({path}, choice, {link}, [[{text}]])
* {path}[=].answerValueSet = Canonical({valueSet})

RuleSet: RequiredChoice(path, valueSet, link, text)
* insert ChoiceItem({path}, {valueSet}, {link}, [[{text}]])
* {path}[=].required = true

// Yes or no, as the guide's findings are answered: the codes of TRDYesNo, listed, because a client that cannot expand a
// value set of LOINC codes has to show them too.
RuleSet: RequiredYesNo(path, link, text)
* insert RequiredItem({path}, choice, {link}, [[{text}]])
* {path}[=].answerOption[+].valueCoding = $LNC#LA33-6 "Yes"
* {path}[=].answerOption[+].valueCoding = $LNC#LA32-8 "No"

// The result of the C-SSRS screener: the codes of TRDSuicideRiskLevelValueSet, listed for the same reason.
RuleSet: RiskLevel(path, link, text)
* insert FormItem({path}, choice, {link}, [[{text}]])
* {path}[=].answerOption[+].valueCoding = TRDSuicideRisk#none-identified "No risk identified"
* {path}[=].answerOption[+].valueCoding = $LNC#LA9194-7 "Low"
* {path}[=].answerOption[+].valueCoding = $LNC#LA6751-7 "Moderate"
* {path}[=].answerOption[+].valueCoding = $LNC#LA9193-9 "High"

// A quantity in one UCUM unit.
RuleSet: MeasuredItem(path, unit, display, link, text)
* insert FormItem({path}, quantity, {link}, [[{text}]])
* {path}[=].extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption"
* {path}[=].extension[=].valueCoding = $UCUM#{unit} "{display}"

// The last item is asked when an earlier choice was answered with this code.
RuleSet: AskedWhen(path, question, coding)
* {path}[=].enableWhen[+].question = "{question}"
* {path}[=].enableWhen[=].operator = #=
* {path}[=].enableWhen[=].answerCoding = {coding}

// The last item is asked when an earlier question was answered yes (or no).
RuleSet: AskedWhenBoolean(path, question, answer)
* {path}[=].enableWhen[+].question = "{question}"
* {path}[=].enableWhen[=].operator = #=
* {path}[=].enableWhen[=].answerBoolean = {answer}
