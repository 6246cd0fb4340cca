// From a local code system to code systems other people own. Group 0, 1, ...: one for each of these.
RuleSet: MapGroup(group, source, target)
* group[{group}].source = Canonical({source})
* group[{group}].target = {target}

// A local code and what it is in the other system; the display of the target is set after it. The equivalence is that of the target: wider is wider than ours.
RuleSet: MapsTo(group, code, display, equivalence, target)
* group[{group}].element[+].code = #{code}
* group[{group}].element[=].display = "{display}"
* insert AlsoTo({group}, {equivalence}, {target})

RuleSet: AlsoTo(group, equivalence, target)
* group[{group}].element[=].target[+].code = #{target}
* group[{group}].element[=].target[=].equivalence = #{equivalence}

// Why the last target is what it is.
RuleSet: MapComment(group, comment)
* group[{group}].element[=].target[=].comment = "{comment}"

RuleSet: NoMatch(group, code, display, comment)
* group[{group}].element[+].code = #{code}
* group[{group}].element[=].display = "{display}"
* group[{group}].element[=].target[+].equivalence = #unmatched
* group[{group}].element[=].target[=].comment = "{comment}"
