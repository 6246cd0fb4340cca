Profile: TRDScoreBPRS18
Parent: TRDScore
Id: trd-score-bprs18
Title: "BPRS 18-item Total Score"
Description: "Total of the Brief Psychiatric Rating Scale, 18 items rated 1 to 7 by a clinician: 18 to 126, higher is worse. A form that rates 0 to 6 has to be converted: add 18. The code is local, since no LOINC code was found. The range is not verified against a source."
* insert ScoreProfile(TRDInstrument#bprs18, trd-bprs18-1)
