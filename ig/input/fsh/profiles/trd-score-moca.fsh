Profile: TRDScoreMoCA
Parent: TRDScore
Id: trd-score-moca
Title: "MoCA Total Score"
Description: "Total of the Montreal Cognitive Assessment: 0 to 30, higher is better, below 26 is abnormal. The score only: electronic versions of the form are prohibited."
* insert ScoreProfile($LNC#72172-0, trd-moca-1)
