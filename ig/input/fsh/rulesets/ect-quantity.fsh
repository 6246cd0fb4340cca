// One measured part of an ECT record, with its UCUM unit.
RuleSet: EctQuantity(slice, code, unit)
* component[{slice}].code = TRDSessionObservation#{code}
* component[{slice}].value[x] only Quantity
* component[{slice}].valueQuantity = '{unit}'
