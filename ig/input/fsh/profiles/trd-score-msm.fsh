Profile: TRDScoreMSM
Parent: TRDScore
Id: trd-score-msm
Title: "Maudsley Staging Score"
Description: "Maudsley Staging Method, points for duration, severity and treatment failures: 3 to 15, higher is more resistant. The code is local, since no LOINC code was found."
* insert ScoreProfile(TRDInstrument#msm, trd-msm-1)
