Profile: TRDScoreIDSC30
Parent: TRDScore
Id: trd-score-ids-c30
Title: "IDS-C30 Total Score"
Description: "Total of the Inventory of Depressive Symptomatology, 30 items of which 28 are scored, rated by a clinician: 0 to 84, higher is worse. The code is local, since no LOINC code was found."
* insert ScoreProfile(TRDInstrument#ids-c30, trd-ids-c30-1)
