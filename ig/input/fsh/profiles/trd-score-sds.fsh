Profile: TRDScoreSDS
Parent: TRDScore
Id: trd-score-sds
Title: "SDS Total Score"
Description: "Total of the Sheehan Disability Scale, 3 items, self-report: 0 to 30, higher is worse. The code is local, since no LOINC code was found. The range is not verified against a source."
* insert ScoreProfile(TRDInstrument#sds, trd-sds-1)
