// How grave a finding is. For a rule it is that of the invariant.
RuleSet: FindingSeverity(key, severity)
* #{key} ^property[0].code = #severity
* #{key} ^property[=].valueString = "{severity}"
