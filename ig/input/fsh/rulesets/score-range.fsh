// Rule OUT-01, one key per instrument. Set on valueQuantity.
RuleSet: ScoreRange(min, max)
* insert WrongTotal
* expression = "ofType(Quantity).value.all($this >= {min} and $this <= {max} and $this mod 1 = 0)"

// For means, T-scores and index values, which are no whole numbers.
RuleSet: DecimalScoreRange(min, max)
* insert WrongTotal
* expression = "ofType(Quantity).value.all($this >= {min} and $this <= {max})"

// For scores that are a sum times a factor.
RuleSet: SteppedScoreRange(min, max, step)
* insert WrongTotal
* expression = "ofType(Quantity).value.all($this >= {min} and $this <= {max} and $this mod {step} = 0)"

RuleSet: CountRange(min)
* insert WrongTotal
* expression = "ofType(Quantity).value.all($this >= {min} and $this mod 1 = 0)"

RuleSet: WrongTotal
* severity = #error
* requirements = "Rule OUT-01: a total outside the range of its instrument is a typing or mapping error and would corrupt every response and remission computed from it."
