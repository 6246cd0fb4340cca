// What every concept map says about itself; the same as Published says of other definitions.
RuleSet: PublishedMap
* status = #active
* experimental = false
* publisher = "TRD Care Plan project"
* jurisdiction = $M49#001 "World"
