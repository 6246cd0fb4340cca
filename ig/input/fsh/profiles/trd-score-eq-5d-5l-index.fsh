Profile: TRDScoreEQ5D5LIndex
Parent: TRDScore
Id: trd-score-eq-5d-5l-index
Title: "EQ-5D-5L Index Value"
Description: "Index value of EQ-5D-5L: at most 1, higher is better, below 0 is valued as worse than death. The lowest value depends on the value set of the country: method says which. The rule accepts -2 to 1, which is wider than any value set and keeps out a health profile, a VAS value or a placeholder such as -9."
* insert UnitScoreProfile($SCT#736534008, trd-eq-5d-5l-index-1, 1)
* method MS
* method ^short = "The value set of the country that the index was computed with"
