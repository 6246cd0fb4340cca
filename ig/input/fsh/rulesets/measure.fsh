// What every measure of the guide says about itself.
RuleSet: PublishedMeasure(name, type, improvement)
* name = "{name}"
* status = #active
* experimental = false
* publisher = "TRD Care Plan project"
* jurisdiction = $M49#001 "World"
* subjectCodeableConcept.text = "Patient"
* library = Canonical(TRDMeasures)
* scoring = $MeasureScoring#proportion "Proportion"
* type = $MeasureType#{type}
* improvementNotation = $MeasureImprovement#{improvement}

RuleSet: MeasureGroup(text)
* group[+].description = "{text}"

// One population of the last group: a define of the library, in one word, so that its name is a CQL expression too.
RuleSet: Population(code, define, text)
* group[=].population[+].code = $MeasurePopulation#{code}
* group[=].population[=].description = "{text}"
* group[=].population[=].criteria.language = #text/cql
* group[=].population[=].criteria.expression = "{define}"
