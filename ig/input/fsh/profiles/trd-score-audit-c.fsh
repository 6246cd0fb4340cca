Profile: TRDScoreAUDITC
Parent: TRDScore
Id: trd-score-audit-c
Title: "AUDIT-C Total Score"
Description: "Total of the 3 consumption items of the Alcohol Use Disorders Identification Test: 0 to 12, higher is worse."
* insert ScoreProfile($LNC#75626-2, trd-audit-c-1)
