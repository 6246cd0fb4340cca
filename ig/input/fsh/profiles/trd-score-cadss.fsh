Profile: TRDScoreCADSS
Parent: TRDScore
Id: trd-score-cadss
Title: "CADSS Total Score"
Description: "Total of the 23 subjective items of the Clinician-Administered Dissociative States Scale: 0 to 92, higher is worse; expected to return to its value from before the session. The code is local, since no LOINC code was found. The range is not verified against a source."
* insert ScoreProfile(TRDInstrument#cadss, trd-cadss-1)
