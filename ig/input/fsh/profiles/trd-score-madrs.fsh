Profile: TRDScoreMADRS
Parent: TRDScore
Id: trd-score-madrs
Title: "MADRS Total Score"
Description: "Total of the Montgomery-Asberg Depression Rating Scale, rated by a clinician: 0 to 60, higher is worse; 0-6 normal, 7-19 mild, 20-34 moderate, above 34 severe. The code is local, since no LOINC code was found; a verified one may be added as a second coding."
* insert ScoreProfile(TRDInstrument#madrs, trd-madrs-1)
