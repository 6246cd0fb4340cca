Profile: TRDScoreMOAAS
Parent: TRDScore
Id: trd-score-moaas
Title: "MOAA/S Rating"
Description: "Modified Observer's Assessment of Alertness/Sedation, one rating: 0 to 5, higher is more awake, 5 is alert. The code is local, since no LOINC code was found. The range is not verified against a source."
* insert ScoreProfile(TRDInstrument#moaas, trd-moaas-1)
