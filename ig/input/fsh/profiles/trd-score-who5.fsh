Profile: TRDScoreWHO5
Parent: TRDScore
Id: trd-score-who5
Title: "WHO-5 Percentage Score"
Description: "WHO-5 Well-Being Index, 5 items, self-report, as a percentage score: the raw sum of 0 to 25, times 4, is 0 to 100; higher is better. The code is local, since no LOINC code was found."
* insert ScoreProfile(TRDInstrument#who5, trd-who5-1)
