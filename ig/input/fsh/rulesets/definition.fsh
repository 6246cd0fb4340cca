// What every PlanDefinition and ActivityDefinition says about itself; url and version come from the configuration.
RuleSet: Definition(name)
* name = "{name}"
* status = #active
* experimental = false
* subjectCodeableConcept = http://hl7.org/fhir/resource-types#Patient "Patient"
* date = "2026-11-22"
* publisher = "TRD Care Plan project"
* jurisdiction = $M49#001 "World"
* copyright = "LOINC is copyright Regenstrief Institute, Inc. and the LOINC Committee, and is available at no cost under the licence at loinc.org/license. SNOMED CT is used by permission of SNOMED International; its use may need an affiliate licence in your country."
* topic = http://terminology.hl7.org/CodeSystem/definition-topic#treatment "Treatment"
* useContext[0].code = http://terminology.hl7.org/CodeSystem/usage-context-type#focus "Clinical Focus"
* useContext[0].valueCodeableConcept = $SCT#1153570009 "Treatment resistant depression (disorder)"

// A source the definition rests on.
RuleSet: Source(citation)
* relatedArtifact[+].type = #citation
* relatedArtifact[=].citation = "{citation}"

// The same, where it can be read.
RuleSet: LinkedSource(citation, url)
* insert Source([[{citation}]])
* relatedArtifact[=].url = "{url}"

// How often something recurs. count is the number of times, frequency the times in each period.
RuleSet: Course(path, count, frequency, period, unit)
* {path}.repeat.count = {count}
* insert Recurring({path}, {frequency}, {period}, {unit})

// The same without an end.
RuleSet: Recurring(path, frequency, period, unit)
* {path}.repeat.frequency = {frequency}
* {path}.repeat.period = {period}
* {path}.repeat.periodUnit = #{unit}
