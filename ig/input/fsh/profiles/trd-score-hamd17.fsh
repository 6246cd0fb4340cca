Profile: TRDScoreHAMD17
Parent: TRDScore
Id: trd-score-hamd17
Title: "HAM-D 17-item Total Score"
Description: "Total of the 17-item Hamilton Depression Rating Scale, rated by a clinician: 0 to 52, higher is worse; 0-7 none, 8-13 mild, 14-18 moderate, 19-22 severe, 23 and above very severe. The code is local, since no LOINC code was found."
* insert ScoreProfile(TRDInstrument#hamd17, trd-hamd17-1)
