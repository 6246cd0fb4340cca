// One yes/no question of a screener.
RuleSet: ScreenerItem(slice, loinc)
* component[{slice}].code = $LNC#{loinc}
* component[{slice}].value[x] only CodeableConcept
* component[{slice}].valueCodeableConcept from TRDYesNo (required)
