Profile: TRDScoreBDIII
Parent: TRDScore
Id: trd-score-bdi-ii
Title: "BDI-II Total Score"
Description: "Total of the Beck Depression Inventory II, 21 items, self-report: 0 to 63, higher is worse. The score only: the item text needs a commercial licence."
* insert ScoreProfile($LNC#89209-1, trd-bdi-ii-1)
