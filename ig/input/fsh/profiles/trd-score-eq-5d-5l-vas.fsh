Profile: TRDScoreEQ5D5LVAS
Parent: TRDScore
Id: trd-score-eq-5d-5l-vas
Title: "EQ-5D-5L VAS Score"
Description: "Health today on the visual analogue scale of EQ-5D-5L: 0 to 100, higher is better."
* insert ScoreProfile($SCT#736535009, trd-eq-5d-5l-vas-1)
