// A protocol of one modality, to be instantiated as a care plan. The modality stands in useContext, code workflow.
RuleSet: Protocol(name)
* insert Definition({name})
* type = http://terminology.hl7.org/CodeSystem/plan-definition-type#clinical-protocol "Clinical Protocol"

// The code is given apart from the system, so that the guide's modality list may grow in its own file.
RuleSet: ForModality(modality, display)
* useContext[+].code = http://terminology.hl7.org/CodeSystem/usage-context-type#workflow "Workflow Setting"
* useContext[=].valueCodeableConcept.coding.system = Canonical(TRDModality)
* useContext[=].valueCodeableConcept.coding.code = #{modality}
* useContext[=].valueCodeableConcept.coding.display = "{display}"

// Response, remission on one scale, and safety. Half of the baseline is a number only when the baseline is known:
// whoever instantiates puts it into Goal.target.
RuleSet: ProtocolGoals(instrument, display, scale, cutoff, weeks)
* goal[0].id = "response"
* goal[0].category.text = "Depressive symptoms"
* goal[0].description.text = "Response: {scale} total of half of the baseline or less"
* goal[0].addresses = $SCT#1153570009 "Treatment resistant depression (disorder)"
* goal[0].target.measure = TRDInstrument#{instrument} "{display}"
* goal[0].target.detailCodeableConcept.text = "Half of the baseline total or less"
* goal[0].target.due = {weeks} 'wk' "weeks"
* goal[1].id = "remission"
* goal[1].category.text = "Depressive symptoms"
* goal[1].description.text = "Remission: {scale} total of {cutoff} or less"
* goal[1].addresses = $SCT#1153570009 "Treatment resistant depression (disorder)"
* goal[1].target.measure = TRDInstrument#{instrument} "{display}"
* goal[1].target.detailQuantity = {cutoff} '{score}' "score"
* goal[1].target.detailQuantity.comparator = #<=
* goal[1].target.due = {weeks} 'wk' "weeks"
* goal[2].id = "safety"
* goal[2].category = http://terminology.hl7.org/CodeSystem/goal-category#safety "Safety"
* goal[2].description.text = "No suicidal behaviour, and every treatment day ends with a safe way home"
* goal[2].addresses = $SCT#1153570009 "Treatment resistant depression (disorder)"

// A part of the course: the band of a timeline. Its steps inherit its phase.
RuleSet: Phase(id, title, phase, display, text)
* insert Group({id}, [[{title}]], [[{text}]])
* action[=].code = TRDTreatmentPhase#{phase} "{display}"

// Steps that go on through several phases.
RuleSet: Group(id, title, text)
* action[+].id = "{id}"
* action[=].title = "{title}"
* action[=].description = "{text}"
* action[=].textEquivalent = "{title}. {text}"
* action[=].groupingBehavior = #logical-group
* action[=].selectionBehavior = #all

// One of several ways; the default has precheckBehavior yes.
RuleSet: Choice(path, id, title, precheck, text)
* {path}[+].id = "{id}"
* {path}[=].title = "{title}"
* {path}[=].description = "{text}"
* {path}[=].textEquivalent = "{title}. {text}"
* {path}[=].groupingBehavior = #logical-group
* {path}[=].selectionBehavior = #all
* {path}[=].precheckBehavior = #{precheck}

// One step. required: must, could, must-unless-documented.
RuleSet: Step(path, id, title, activity, display, definition, required, text)
* {path}[+].id = "{id}"
* {path}[=].title = "{title}"
* {path}[=].description = "{text}"
* {path}[=].textEquivalent = "{title}. {text}"
* {path}[=].code = TRDActivityKind#{activity} "{display}"
* {path}[=].type = http://terminology.hl7.org/CodeSystem/action-type#create "Create"
* {path}[=].requiredBehavior = #{required}
* {path}[=].cardinalityBehavior = #single
* {path}[=].definitionCanonical = Canonical({definition})

RuleSet: SymptomStep(path, id, title, activity, display, definition, required, text)
* insert Step({path}, {id}, [[{title}]], {activity}, {display}, {definition}, {required}, [[{text}]])
* {path}[=].goalId[0] = "response"
* {path}[=].goalId[1] = "remission"

RuleSet: SafetyStep(path, id, title, activity, display, definition, required, text)
* insert Step({path}, {id}, [[{title}]], {activity}, {display}, {definition}, {required}, [[{text}]])
* {path}[=].goalId[0] = "safety"

// When, measured from another action: relationship before-start, after-start, after-end, concurrent, or concurrent-with-start for what then goes on.
RuleSet: Offset(path, anchor, relationship, value, unit, word)
* insert Order({path}, {anchor}, {relationship})
* {path}[=].relatedAction[=].offsetDuration = {value} '{unit}' "{word}"

RuleSet: OffsetBetween(path, anchor, relationship, low, high, unit, word)
* insert Order({path}, {anchor}, {relationship})
* {path}[=].relatedAction[=].offsetRange.low = {low} '{unit}' "{word}"
* {path}[=].relatedAction[=].offsetRange.high = {high} '{unit}' "{word}"

RuleSet: Order(path, anchor, relationship)
* {path}[=].relatedAction[+].actionId = "{anchor}"
* {path}[=].relatedAction[=].relationship = #{relationship}

RuleSet: By(path, function, display)
* {path}[=].participant[+].type = #practitioner
* {path}[=].participant[=].role = TRDPerformerFunction#{function} "{display}"

RuleSet: WithPatient(path)
* {path}[=].participant[+].type = #patient

// The source of one step.
RuleSet: After(path, citation)
* {path}[=].documentation[+].type = #citation
* {path}[=].documentation[=].citation = "{citation}"

// Alternatives that are single steps: exactly one of the children.
RuleSet: OneOf(path, id, title, text)
* {path}[+].id = "{id}"
* {path}[=].title = "{title}"
* {path}[=].description = "{text}"
* {path}[=].textEquivalent = "{title}. {text}"
* {path}[=].groupingBehavior = #logical-group
* {path}[=].selectionBehavior = #exactly-one
