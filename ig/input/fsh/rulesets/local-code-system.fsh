// A complete local code system with its all-codes value set.
RuleSet: LocalCodeSystem(id)
* insert Published
* ^caseSensitive = true
* ^content = #complete
* ^valueSet = Canonical({id})
