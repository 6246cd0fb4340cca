ValueSet: TRDScoreCode
Id: trd-score-code
Title: "TRD Score Codes"
Description: "What Observation.code of a score and Goal.target.measure can say: verified LOINC codes, else the local instrument."
* insert Published
* insert LoincCopyright
* $LNC#44261-6 "Patient Health Questionnaire 9 item (PHQ-9) total score [Reported]"
* $LNC#93373-9 "Columbia - suicide severity rating scale screener - recent [C-SSRS]"
* TRDInstrument#madrs "MADRS total score"
* TRDInstrument#qids-sr16 "QIDS-SR16 total score"
* TRDInstrument#hamd17 "HAM-D 17-item total score"
