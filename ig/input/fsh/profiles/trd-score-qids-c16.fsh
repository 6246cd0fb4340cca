Profile: TRDScoreQIDSC16
Parent: TRDScore
Id: trd-score-qids-c16
Title: "QIDS-C16 Total Score"
Description: "Total of the Quick Inventory of Depressive Symptomatology, 16 items, rated by a clinician: 0 to 27, higher is worse; 0-5 none, 6-10 mild, 11-15 moderate, 16-20 severe, 21 and above very severe. The code is local, since no LOINC code was found."
* insert ScoreProfile(TRDInstrument#qids-c16, trd-qids-c16-1)
