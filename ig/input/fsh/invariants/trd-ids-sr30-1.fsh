Invariant: trd-ids-sr30-1
Description: "IDS-SR30 total score must be a whole number from 0 to 84: correct valueQuantity.value"
* insert ScoreRange(0, 84)
