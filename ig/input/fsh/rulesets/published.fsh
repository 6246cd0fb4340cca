// What every definition says about itself.
RuleSet: Published
* ^experimental = false
* ^publisher = "TRD Care Plan project"
* ^jurisdiction = $M49#001 "World"
