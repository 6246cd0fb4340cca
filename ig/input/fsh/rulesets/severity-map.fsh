// From the whole-number scores of one instrument to the levels of severity.
RuleSet: SeverityMap
* insert PublishedMap
* sourceCanonical = Canonical(TRDScoreValueValueSet)
* targetCanonical = Canonical(TRDSeverityValueSet)
* group[0].source = Canonical(TRDScoreValue)
* group[0].target = Canonical(TRDSeverity)

// A level holds several scores, so it is wider than one score.
RuleSet: ScoreMeans(score, severity, word)
* group[0].element[+].code = #{score}
* group[0].element[=].target[+].code = #{severity}
* group[0].element[=].target[=].display = "{word}"
* group[0].element[=].target[=].equivalence = #wider
