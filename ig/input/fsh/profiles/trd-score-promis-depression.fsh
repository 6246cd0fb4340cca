Profile: TRDScorePROMISDepression
Parent: TRDScore
Id: trd-score-promis-depression
Title: "PROMIS Depression T-score"
Description: "T-score of PROMIS emotional distress - depression: mean 50, standard deviation 10 in the reference population, higher is worse. The rule accepts 0 to 100, five standard deviations each way, which is wider than any form reaches."
* insert UnitScoreProfile($LNC#77861-3, trd-promis-depression-1, {T-score})
