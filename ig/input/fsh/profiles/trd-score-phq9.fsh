Profile: TRDScorePHQ9
Parent: TRDScore
Id: trd-score-phq9
Title: "PHQ-9 Total Score"
Description: "Total of the Patient Health Questionnaire, 9 items: 0 to 27, higher is worse; 0-4 minimal, 5-9 mild, 10-14 moderate, 15-19 moderately severe, 20-27 severe. Source: PHQ manual; CMS159."
* insert ScoreProfile($LNC#44261-6, trd-phq9-1)
