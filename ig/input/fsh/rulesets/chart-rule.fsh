// One rule over a whole chart, as data. What bounds it is added by the rule sets below.
RuleSet: ChartRule(code, kind, severity, source)
* #{code} ^property[0].code = #kind
* #{code} ^property[=].valueString = "{kind}"
* #{code} ^property[+].code = #severity
* #{code} ^property[=].valueString = "{severity}"
* #{code} ^property[+].code = #source
* #{code} ^property[=].valueString = "{source}"

// Where it applies, or what it looks at: a concept of a code system of this guide. A property of type code would have to
// name a concept of the same code system.
RuleSet: RuleCoding(code, property, system, value)
* #{code} ^property[+].code = #{property}
* #{code} ^property[=].valueCoding = {system}#{value}

// A threshold; the unit is that of the property.
RuleSet: RuleNumber(code, property, value)
* #{code} ^property[+].code = #{property}
* #{code} ^property[=].valueDecimal = {value}

// The same in a word that no code system has.
RuleSet: RuleText(code, property, value)
* #{code} ^property[+].code = #{property}
* #{code} ^property[=].valueString = "{value}"
