// Rule OUT-01, one key per instrument. Set on valueQuantity.
RuleSet: ScoreRange(min, max)
* severity = #error
* expression = "ofType(Quantity).value.all($this >= {min} and $this <= {max} and $this mod 1 = 0)"
* requirements = "Rule OUT-01: a total outside the range of its instrument is a typing or mapping error and would corrupt every response and remission computed from it."
