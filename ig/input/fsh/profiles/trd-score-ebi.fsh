Profile: TRDScoreEBI
Parent: TRDScore
Id: trd-score-ebi
Title: "EBI Mean Score"
Description: "Mean of the Emotional Breakthrough Inventory, 8 visual analogue items, self-report: 0 to 100, higher is more of the experience. Neither a benefit nor a harm by itself. The code is local, since no LOINC code was found. The range is not verified against a source."
* insert ScoreProfile(TRDInstrument#ebi, trd-ebi-1)
