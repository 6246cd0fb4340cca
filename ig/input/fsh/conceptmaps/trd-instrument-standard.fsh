Instance: trd-instrument-standard
InstanceOf: ConceptMap
Usage: #definition
Title: "TRD Instruments to LOINC and SNOMED CT"
Description: "The total score of each instrument in LOINC and SNOMED CT, where a code was verified. Agrees with the properties loinc and snomed of trd-instrument, which name the code to record under. An instrument without a LOINC code says so; absence was searched for, not proven."
* name = "TRDInstrumentStandard"
* title = "TRD Instruments to LOINC and SNOMED CT"
* description = "The total score of each instrument in LOINC and SNOMED CT, where a code was verified. Agrees with the properties loinc and snomed of trd-instrument, which name the code to record under. An instrument without a LOINC code says so; absence was searched for, not proven."
* insert PublishedMap
* insert LoincSnomedMapCopyright
* sourceCanonical = Canonical(TRDInstrumentValueSet)
* insert MapGroup(0, TRDInstrument, $LNC)
* insert MapsTo(0, phq9, [[PHQ-9 total score]], equivalent, 44261-6)
* group[0].element[=].target[=].display = "Patient Health Questionnaire 9 item (PHQ-9) total score [Reported]"
* insert MapsTo(0, phq2, [[PHQ-2 total score]], equivalent, 55758-7)
* group[0].element[=].target[=].display = "Patient Health Questionnaire 2 item (PHQ-2) total score [Reported]"
* insert NoMatch(0, madrs, [[MADRS total score]], [[No LOINC code found.]])
* insert NoMatch(0, hamd17, [[HAM-D 17-item total score]], [[No LOINC code found.]])
* insert NoMatch(0, qids-sr16, [[QIDS-SR16 total score]], [[No LOINC code found.]])
* insert NoMatch(0, qids-c16, [[QIDS-C16 total score]], [[No LOINC code found.]])
* insert NoMatch(0, ids-sr30, [[IDS-SR30 total score]], [[No LOINC code found.]])
* insert NoMatch(0, ids-c30, [[IDS-C30 total score]], [[No LOINC code found.]])
* insert MapsTo(0, bdi-ii, [[BDI-II total score]], equivalent, 89209-1)
* group[0].element[=].target[=].display = "Beck Depression Inventory II total score [BDI]"
* insert MapsTo(0, gad7, [[GAD-7 total score]], equivalent, 70274-6)
* group[0].element[=].target[=].display = "Generalized anxiety disorder 7 item (GAD-7) total score [Reported.PHQ]"
* insert NoMatch(0, cgi-s, [[CGI-S rating]], [[No LOINC code found.]])
* insert NoMatch(0, cgi-i, [[CGI-I rating]], [[No LOINC code found.]])
* insert NoMatch(0, cadss, [[CADSS total score]], [[No LOINC code found.]])
* insert MapsTo(0, moca, [[MoCA total score]], equivalent, 72172-0)
* group[0].element[=].target[=].display = "Total score [MoCA]"
* insert MapsTo(0, mmse, [[MMSE total score]], equivalent, 72106-8)
* group[0].element[=].target[=].display = "Total score [MMSE]"
* insert NoMatch(0, wsas, [[WSAS total score]], [[No LOINC code found.]])
* insert NoMatch(0, sds, [[SDS total score]], [[No LOINC code found.]])
* insert NoMatch(0, who5, [[WHO-5 percentage score]], [[No LOINC code found.]])
* insert NoMatch(0, eq-5d-5l-index, [[EQ-5D-5L index value]], [[LOINC codes seen for it could not be verified; see SNOMED CT.]])
* insert NoMatch(0, eq-5d-5l-vas, [[EQ-5D-5L visual analogue score]], [[LOINC codes seen for it could not be verified; see SNOMED CT.]])
* insert MapsTo(0, promis-depression, [[PROMIS Depression T-score]], narrower, 77861-3)
* group[0].element[=].target[=].display = "PROMIS emotional distress - depression - version 1.0 T-score"
* insert MapComment(0, [[One version; the local code means any PROMIS depression T-score.]])
* insert AlsoTo(0, narrower, 71965-8)
* group[0].element[=].target[=].display = "PROMIS-29 Depression score T-score"
* insert MapComment(0, [[The form of four questions in PROMIS-29.]])
* insert NoMatch(0, ymrs, [[YMRS total score]], [[No LOINC code found.]])
* insert NoMatch(0, moaas, [[MOAA/S rating]], [[No LOINC code found.]])
* insert NoMatch(0, meq30, [[MEQ30 total score]], [[No LOINC code found.]])
* insert NoMatch(0, ebi, [[EBI mean score]], [[No LOINC code found.]])
* insert NoMatch(0, msm, [[Maudsley Staging Method score]], [[No LOINC code found.]])
* insert NoMatch(0, thase-rush, [[Thase-Rush stage]], [[No LOINC code found.]])
* insert NoMatch(0, athf-sf, [[ATHF-SF count of failed adequate trials]], [[No LOINC code found.]])
* insert MapsTo(0, audit-c, [[AUDIT-C total score]], equivalent, 75626-2)
* group[0].element[=].target[=].display = "Total score [AUDIT-C]"
* insert NoMatch(0, bprs18, [[BPRS 18-item total score]], [[No LOINC code found.]])
* insert MapsTo(0, c-ssrs, [[C-SSRS screener result]], wider, 93373-9)
* group[0].element[=].target[=].display = "Columbia - suicide severity rating scale screener - recent [C-SSRS]"
* insert MapComment(0, [[The screener with all its questions; its result is recorded under this code.]])
* insert AlsoTo(0, wider, 93374-7)
* group[0].element[=].target[=].display = "Suicide risk level"
* insert MapComment(0, [[A risk level by whatever method.]])
* insert MapGroup(1, TRDInstrument, $SCT)
* insert MapsTo(1, phq9, [[PHQ-9 total score]], equivalent, 720433000)
* group[1].element[=].target[=].display = "Patient Health Questionnaire Nine Item score (observable entity)"
* insert MapsTo(1, mmse, [[MMSE total score]], equivalent, 447316007)
* group[1].element[=].target[=].display = "Mini-mental state examination score (observable entity)"
* insert MapsTo(1, eq-5d-5l-index, [[EQ-5D-5L index value]], equivalent, 736534008)
* group[1].element[=].target[=].display = "EuroQol five dimension five level index value (observable entity)"
* insert MapsTo(1, eq-5d-5l-vas, [[EQ-5D-5L visual analogue score]], equivalent, 736535009)
* group[1].element[=].target[=].display = "EuroQol visual analogue score (observable entity)"
