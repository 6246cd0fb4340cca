Profile: TRDScoreATHFSF
Parent: TRDScore
Id: trd-score-athf-sf
Title: "ATHF-SF Failed Trial Count"
Description: "Antidepressant Treatment History Form, short form: how many trials of adequate dose and duration failed in the current episode. A whole number, 0 or more, higher is more resistant. The code is local, since no LOINC code was found."
* insert UnitScoreProfile(TRDInstrument#athf-sf, trd-athf-sf-1, 1)
