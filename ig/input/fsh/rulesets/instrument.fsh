// One rating instrument as data. What is known of only some instruments is added by the rule sets below.
// unit is a UCUM code; verified says whether the range was checked against a published source.
RuleSet: Instrument(code, min, max, direction, unit, rater, profile, verified, licence)
* #{code} ^property[0].code = #minimum
* #{code} ^property[=].valueDecimal = {min}
* #{code} ^property[+].code = #maximum
* #{code} ^property[=].valueDecimal = {max}
* insert InstrumentFacts({code}, {direction}, {unit}, {rater}, {profile}, {verified}, [[{licence}]])

// A count: nothing bounds it from above.
RuleSet: CountInstrument(code, min, direction, unit, rater, profile, verified, licence)
* #{code} ^property[0].code = #minimum
* #{code} ^property[=].valueDecimal = {min}
* insert InstrumentFacts({code}, {direction}, {unit}, {rater}, {profile}, {verified}, [[{licence}]])

RuleSet: InstrumentFacts(code, direction, unit, rater, profile, verified, licence)
* #{code} ^property[+].code = #direction
* #{code} ^property[=].valueCode = #{direction}
* #{code} ^property[+].code = #unit
* #{code} ^property[=].valueCode = #{unit}
* #{code} ^property[+].code = #rater
* #{code} ^property[=].valueCode = #{rater}
* #{code} ^property[+].code = #profile
* #{code} ^property[=].valueString = "{profile}"
* #{code} ^property[+].code = #range-verified
* #{code} ^property[=].valueBoolean = {verified}
* #{code} ^property[+].code = #licence
* #{code} ^property[=].valueString = "{licence}"

RuleSet: Remission(code, cutoff)
* #{code} ^property[+].code = #remission-cutoff
* #{code} ^property[=].valueDecimal = {cutoff}

// Every depression scale: response is a fall of half from baseline.
RuleSet: ResponseIsHalf(code)
* #{code} ^property[+].code = #response-fraction
* #{code} ^property[=].valueDecimal = 0.5

RuleSet: PositiveFrom(code, cutoff)
* #{code} ^property[+].code = #positive-cutoff
* #{code} ^property[=].valueDecimal = {cutoff}

RuleSet: InstrumentLoinc(code, loinc)
* #{code} ^property[+].code = #loinc
* #{code} ^property[=].valueCoding = $LNC#{loinc}

RuleSet: InstrumentSnomed(code, snomed)
* #{code} ^property[+].code = #snomed
* #{code} ^property[=].valueCoding = $SCT#{snomed}
