// One rating instrument as data: its range, direction, cut-offs, licence and who rates it.
// unit is a UCUM code; remission is the highest score (direction higher-worse) that counts as remission;
// response is the fraction by which the score has to fall from baseline.
RuleSet: Instrument(code, min, max, remission, response, rater, profile, licence)
* #{code} ^property[0].code = #minimum
* #{code} ^property[=].valueDecimal = {min}
* #{code} ^property[+].code = #maximum
* #{code} ^property[=].valueDecimal = {max}
* #{code} ^property[+].code = #direction
* #{code} ^property[=].valueCode = #higher-worse
* #{code} ^property[+].code = #remission-cutoff
* #{code} ^property[=].valueDecimal = {remission}
* #{code} ^property[+].code = #response-fraction
* #{code} ^property[=].valueDecimal = {response}
* #{code} ^property[+].code = #unit
* #{code} ^property[=].valueCode = #{score}
* #{code} ^property[+].code = #rater
* #{code} ^property[=].valueCode = #{rater}
* #{code} ^property[+].code = #profile
* #{code} ^property[=].valueString = "{profile}"
* #{code} ^property[+].code = #licence
* #{code} ^property[=].valueString = "{licence}"
