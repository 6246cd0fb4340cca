// A total score of one instrument. The range rule is a separate invariant, so that its message can say the range.
RuleSet: ScoreProfile(code, invariant)
* insert UnitScoreProfile({code}, {invariant}, {score})

// The same in another unit: T-scores, index values, counts.
RuleSet: UnitScoreProfile(code, invariant, ucum)
* insert Published
* code = {code}
* value[x] only Quantity
* value[x] obeys {invariant}
* valueQuantity.value 1..1 MS
* valueQuantity.comparator 0..0
* valueQuantity.unit MS
* valueQuantity.system 1..1 MS
* valueQuantity.system = $UCUM
* valueQuantity.code 1..1 MS
* valueQuantity.code = #{ucum}
