Profile: TRDScoreYMRS
Parent: TRDScore
Id: trd-score-ymrs
Title: "YMRS Total Score"
Description: "Total of the Young Mania Rating Scale, 11 items, rated by a clinician: 0 to 60, higher is worse. It watches for a switch into mania. The code is local, since no LOINC code was found."
* insert ScoreProfile(TRDInstrument#ymrs, trd-ymrs-1)
