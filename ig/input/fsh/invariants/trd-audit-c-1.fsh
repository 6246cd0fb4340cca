Invariant: trd-audit-c-1
Description: "AUDIT-C total score must be a whole number from 0 to 12: correct valueQuantity.value"
* insert ScoreRange(0, 12)
