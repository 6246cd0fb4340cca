CodeSystem: TRDSeverityBand
Id: trd-severity-band
Title: "TRD Severity Band"
Description: "Which total scores of an instrument mean which severity, as data: one concept for each band of each instrument. Software finds the concept whose instrument, minimum and maximum fit a score and reads its severity. The bands of an instrument meet, do not overlap and fill its range. Only bands that were verified against a published source are here; an instrument without bands has none that could be. Sources: PHQ-9, GAD-7 and HAM-D bands as documented by CamCOPS, PHQ-9 also by LOINC and CMS159; MADRS and QIDS bands as published implementations use them."
* insert LocalCodeSystem(TRDSeverityBandValueSet)
* ^property[0].code = #instrument
* ^property[=].description = "Code of the instrument in trd-instrument"
* ^property[=].type = #code
* ^property[+].code = #minimum
* ^property[=].description = "Lowest score of the band, included"
* ^property[=].type = #decimal
* ^property[+].code = #maximum
* ^property[=].description = "Highest score of the band, included"
* ^property[=].type = #decimal
* ^property[+].code = #severity
* ^property[=].description = "Code of the level in trd-severity"
* ^property[=].type = #code
* #phq9-none-minimal "PHQ-9 0-4: none or minimal" "PHQ-9 total score of 0 to 4."
* insert SeverityBand(phq9, 0, 4, none-minimal)
* #phq9-mild "PHQ-9 5-9: mild" "PHQ-9 total score of 5 to 9."
* insert SeverityBand(phq9, 5, 9, mild)
* #phq9-moderate "PHQ-9 10-14: moderate" "PHQ-9 total score of 10 to 14."
* insert SeverityBand(phq9, 10, 14, moderate)
* #phq9-moderately-severe "PHQ-9 15-19: moderately severe" "PHQ-9 total score of 15 to 19."
* insert SeverityBand(phq9, 15, 19, moderately-severe)
* #phq9-severe "PHQ-9 20-27: severe" "PHQ-9 total score of 20 to 27."
* insert SeverityBand(phq9, 20, 27, severe)
* #madrs-none-minimal "MADRS 0-6: normal" "MADRS total score of 0 to 6."
* insert SeverityBand(madrs, 0, 6, none-minimal)
* #madrs-mild "MADRS 7-19: mild" "MADRS total score of 7 to 19."
* insert SeverityBand(madrs, 7, 19, mild)
* #madrs-moderate "MADRS 20-34: moderate" "MADRS total score of 20 to 34."
* insert SeverityBand(madrs, 20, 34, moderate)
* #madrs-severe "MADRS 35-60: severe" "MADRS total score of 35 to 60."
* insert SeverityBand(madrs, 35, 60, severe)
* #hamd17-none-minimal "HAM-D 17 0-7: none" "HAM-D 17-item total score of 0 to 7."
* insert SeverityBand(hamd17, 0, 7, none-minimal)
* #hamd17-mild "HAM-D 17 8-13: mild" "HAM-D 17-item total score of 8 to 13."
* insert SeverityBand(hamd17, 8, 13, mild)
* #hamd17-moderate "HAM-D 17 14-18: moderate" "HAM-D 17-item total score of 14 to 18."
* insert SeverityBand(hamd17, 14, 18, moderate)
* #hamd17-severe "HAM-D 17 19-22: severe" "HAM-D 17-item total score of 19 to 22."
* insert SeverityBand(hamd17, 19, 22, severe)
* #hamd17-very-severe "HAM-D 17 23-52: very severe" "HAM-D 17-item total score of 23 to 52."
* insert SeverityBand(hamd17, 23, 52, very-severe)
* #qids-sr16-none-minimal "QIDS-SR16 0-5: none" "QIDS-SR16 total score of 0 to 5."
* insert SeverityBand(qids-sr16, 0, 5, none-minimal)
* #qids-sr16-mild "QIDS-SR16 6-10: mild" "QIDS-SR16 total score of 6 to 10."
* insert SeverityBand(qids-sr16, 6, 10, mild)
* #qids-sr16-moderate "QIDS-SR16 11-15: moderate" "QIDS-SR16 total score of 11 to 15."
* insert SeverityBand(qids-sr16, 11, 15, moderate)
* #qids-sr16-severe "QIDS-SR16 16-20: severe" "QIDS-SR16 total score of 16 to 20."
* insert SeverityBand(qids-sr16, 16, 20, severe)
* #qids-sr16-very-severe "QIDS-SR16 21-27: very severe" "QIDS-SR16 total score of 21 to 27."
* insert SeverityBand(qids-sr16, 21, 27, very-severe)
* #qids-c16-none-minimal "QIDS-C16 0-5: none" "QIDS-C16 total score of 0 to 5."
* insert SeverityBand(qids-c16, 0, 5, none-minimal)
* #qids-c16-mild "QIDS-C16 6-10: mild" "QIDS-C16 total score of 6 to 10."
* insert SeverityBand(qids-c16, 6, 10, mild)
* #qids-c16-moderate "QIDS-C16 11-15: moderate" "QIDS-C16 total score of 11 to 15."
* insert SeverityBand(qids-c16, 11, 15, moderate)
* #qids-c16-severe "QIDS-C16 16-20: severe" "QIDS-C16 total score of 16 to 20."
* insert SeverityBand(qids-c16, 16, 20, severe)
* #qids-c16-very-severe "QIDS-C16 21-27: very severe" "QIDS-C16 total score of 21 to 27."
* insert SeverityBand(qids-c16, 21, 27, very-severe)
* #gad7-none-minimal "GAD-7 0-4: none or minimal" "GAD-7 total score of 0 to 4."
* insert SeverityBand(gad7, 0, 4, none-minimal)
* #gad7-mild "GAD-7 5-9: mild" "GAD-7 total score of 5 to 9."
* insert SeverityBand(gad7, 5, 9, mild)
* #gad7-moderate "GAD-7 10-14: moderate" "GAD-7 total score of 10 to 14."
* insert SeverityBand(gad7, 10, 14, moderate)
* #gad7-severe "GAD-7 15-21: severe" "GAD-7 total score of 15 to 21."
* insert SeverityBand(gad7, 15, 21, severe)
