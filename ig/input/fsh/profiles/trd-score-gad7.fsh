Profile: TRDScoreGAD7
Parent: TRDScore
Id: trd-score-gad7
Title: "GAD-7 Total Score"
Description: "Total of the Generalized Anxiety Disorder scale, 7 items, self-report: 0 to 21, higher is worse; 0-4 minimal, 5-9 mild, 10-14 moderate, 15-21 severe."
* insert ScoreProfile($LNC#70274-6, trd-gad7-1)
