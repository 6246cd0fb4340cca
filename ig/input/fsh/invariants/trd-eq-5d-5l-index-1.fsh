Invariant: trd-eq-5d-5l-index-1
Description: "EQ-5D-5L index value must be from -2 to 1: send the index, not the profile or the VAS, and dataAbsentReason when there is none"
* insert WrongTotal
// Not -2: HAPI applies a minus sign to the whole expression that follows it.
* expression = "ofType(Quantity).value.all($this >= (0 - 2) and $this <= 1)"
