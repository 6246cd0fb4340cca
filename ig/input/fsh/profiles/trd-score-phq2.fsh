Profile: TRDScorePHQ2
Parent: TRDScore
Id: trd-score-phq2
Title: "PHQ-2 Total Score"
Description: "Total of the first two items of the Patient Health Questionnaire: 0 to 6, higher is worse. A screener: response and remission are not read from it."
* insert ScoreProfile($LNC#55758-7, trd-phq2-1)
