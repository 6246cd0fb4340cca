Profile: TRDScoreThaseRush
Parent: TRDScore
Id: trd-score-thase-rush
Title: "Thase-Rush Stage"
Description: "Thase-Rush staging of treatment resistance, the stage as a number: 0 none, 1 to 5 for stages I to V; higher is more resistant. The code is local, since no LOINC code was found."
* insert ScoreProfile(TRDInstrument#thase-rush, trd-thase-rush-1)
