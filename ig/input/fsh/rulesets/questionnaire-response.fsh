// A finished form of one person.
RuleSet: FinishedForm(form, patient, number, authored)
* identifier.system = "http://clinic.test/fhir/response"
* identifier.value = "{number}"
* questionnaire = Canonical({form}|0.1.0)
* status = #completed
* subject = Reference({patient})
* authored = "{authored}"

// The person answered.
RuleSet: AnsweredBySelf(patient)
* author = Reference({patient})
* source = Reference({patient})

// A clinician answered.
RuleSet: AnsweredByClinician(number, name)
* author.type = "Practitioner"
* author.identifier.system = "http://clinic.test/fhir/practitioner"
* author.identifier.value = "{number}"
* author.display = "{name}"
* source.type = "Practitioner"
* source.identifier.system = "http://clinic.test/fhir/practitioner"
* source.identifier.value = "{number}"
* source.display = "{name}"

// One answer. path is item, or item[=].item inside a group; type is the value[x] of the answer.
RuleSet: Answer(path, link, type, value)
* {path}[+].linkId = "{link}"
* {path}[=].answer.{type} = {value}

// A group of answers.
RuleSet: AnswerGroup(path, link)
* {path}[+].linkId = "{link}"

RuleSet: NotAtAll(link)
* insert Answer(item, {link}, valueCoding, [[$LNC#LA6568-5 "Not at all"]])

RuleSet: SeveralDays(link)
* insert Answer(item, {link}, valueCoding, [[$LNC#LA6569-3 "Several days"]])

RuleSet: MoreThanHalf(link)
* insert Answer(item, {link}, valueCoding, [[$LNC#LA6570-1 "More than half the days"]])

RuleSet: NearlyEveryDay(link)
* insert Answer(item, {link}, valueCoding, [[$LNC#LA6571-9 "Nearly every day"]])
