Invariant: trd-bprs18-1
Description: "BPRS 18-item total score must be a whole number from 18 to 126: add 18 when items were rated 0 to 6, or correct valueQuantity.value"
* insert ScoreRange(18, 126)
