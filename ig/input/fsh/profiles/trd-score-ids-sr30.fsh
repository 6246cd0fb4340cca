Profile: TRDScoreIDSSR30
Parent: TRDScore
Id: trd-score-ids-sr30
Title: "IDS-SR30 Total Score"
Description: "Total of the Inventory of Depressive Symptomatology, 30 items of which 28 are scored, self-report: 0 to 84, higher is worse. The code is local, since no LOINC code was found."
* insert ScoreProfile(TRDInstrument#ids-sr30, trd-ids-sr30-1)
