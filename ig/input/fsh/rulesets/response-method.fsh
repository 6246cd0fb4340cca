// A way to state a response status, as data. verified says whether the figures were checked against a published source.
// A score is compared with a threshold.
RuleSet: ScoreMethod(code, instrument, comparator, threshold, verified, source)
* insert ResponseMethod({code}, score, {verified}, [[{source}]])
* #{code} ^property[+].code = #instrument
* #{code} ^property[=].valueCoding = TRDInstrument#{instrument}
* #{code} ^property[+].code = #comparator
* #{code} ^property[=].valueString = "{comparator}"
* #{code} ^property[+].code = #threshold
* #{code} ^property[=].valueDecimal = {threshold}

// The fall from baseline is compared with a fraction of the baseline.
RuleSet: ChangeMethod(code, fraction, verified, source)
* insert ResponseMethod({code}, change, {verified}, [[{source}]])
* #{code} ^property[+].code = #comparator
* #{code} ^property[=].valueString = ">="
* #{code} ^property[+].code = #fraction
* #{code} ^property[=].valueDecimal = {fraction}

RuleSet: ResponseMethod(code, criterion, verified, source)
* #{code} ^property[0].code = #criterion
* #{code} ^property[=].valueString = "{criterion}"
* #{code} ^property[+].code = #verified
* #{code} ^property[=].valueBoolean = {verified}
* #{code} ^property[+].code = #source
* #{code} ^property[=].valueString = "{source}"

RuleSet: AppliesTo(code, status)
* #{code} ^property[+].code = #applies-to
* #{code} ^property[=].valueCoding = TRDResponseStatusCode#{status}
