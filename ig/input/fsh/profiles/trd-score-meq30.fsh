Profile: TRDScoreMEQ30
Parent: TRDScore
Id: trd-score-meq30
Title: "MEQ30 Total Score"
Description: "Sum of the Mystical Experience Questionnaire, 30 items, self-report: 0 to 150, higher is more of the experience. Neither a benefit nor a harm by itself. The code is local, since no LOINC code was found."
* insert ScoreProfile(TRDInstrument#meq30, trd-meq30-1)
