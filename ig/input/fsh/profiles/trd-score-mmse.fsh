Profile: TRDScoreMMSE
Parent: TRDScore
Id: trd-score-mmse
Title: "MMSE Total Score"
Description: "Total of the Mini-Mental State Examination: 0 to 30, higher is better. The score only: the item text needs a commercial licence."
* insert ScoreProfile($LNC#72106-8, trd-mmse-1)
