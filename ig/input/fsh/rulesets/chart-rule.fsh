// One rule over a whole chart, as data. What bounds it is added by the rule sets below.
RuleSet: ChartRule(code, kind, severity, source)
* #{code} ^property[0].code = #kind
* #{code} ^property[=].valueCode = #{kind}
* #{code} ^property[+].code = #severity
* #{code} ^property[=].valueCode = #{severity}
* #{code} ^property[+].code = #source
* #{code} ^property[=].valueString = "{source}"

// Where it applies, or what it looks at.
RuleSet: RuleCode(code, property, value)
* #{code} ^property[+].code = #{property}
* #{code} ^property[=].valueCode = #{value}

// A threshold; the unit is that of the property.
RuleSet: RuleNumber(code, property, value)
* #{code} ^property[+].code = #{property}
* #{code} ^property[=].valueDecimal = {value}

RuleSet: RuleText(code, property, value)
* #{code} ^property[+].code = #{property}
* #{code} ^property[=].valueString = "{value}"
