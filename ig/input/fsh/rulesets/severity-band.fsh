// The scores of one instrument, both ends included, that mean one level of severity.
RuleSet: SeverityBand(instrument, min, max, severity)
* #{instrument}-{severity} ^property[0].code = #instrument
* #{instrument}-{severity} ^property[=].valueCode = #{instrument}
* #{instrument}-{severity} ^property[+].code = #minimum
* #{instrument}-{severity} ^property[=].valueDecimal = {min}
* #{instrument}-{severity} ^property[+].code = #maximum
* #{instrument}-{severity} ^property[=].valueDecimal = {max}
* #{instrument}-{severity} ^property[+].code = #severity
* #{instrument}-{severity} ^property[=].valueCode = #{severity}
