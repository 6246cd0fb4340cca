Profile: TRDScoreWSAS
Parent: TRDScore
Id: trd-score-wsas
Title: "WSAS Total Score"
Description: "Total of the Work and Social Adjustment Scale, 5 items, self-report: 0 to 40, higher is worse; at most 32 when work does not apply. The code is local, since no LOINC code was found."
* insert ScoreProfile(TRDInstrument#wsas, trd-wsas-1)
