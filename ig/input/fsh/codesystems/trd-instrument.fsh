CodeSystem: TRDInstrument
Id: trd-instrument
Title: "TRD Rating Instrument"
Description: "Rating instruments as data. As Observation.code a concept means the total score of that instrument (for a screener: its result); a standard code is used there instead when one is verified, see the property loinc. Software reads range, direction, cut-offs, unit and licence from here and types none of them. Sources: published manuals and CMS159 for the cut-offs; response is a fall of half from baseline on every depression scale."
* insert LocalCodeSystem(TRDInstrumentValueSet)
* ^property[0].code = #minimum
* ^property[=].description = "Lowest possible score"
* ^property[=].type = #decimal
* ^property[+].code = #maximum
* ^property[=].description = "Highest possible score"
* ^property[=].type = #decimal
* ^property[+].code = #direction
* ^property[=].description = "higher-worse or higher-better"
* ^property[=].type = #code
* ^property[+].code = #remission-cutoff
* ^property[=].description = "Highest score (lowest, when higher is better) that counts as remission by common use; a trial or a goal may set another"
* ^property[=].type = #decimal
* ^property[+].code = #response-fraction
* ^property[=].description = "Fraction of the baseline score by which the score has to improve to count as response"
* ^property[=].type = #decimal
* ^property[+].code = #unit
* ^property[=].description = "UCUM code of the score"
* ^property[=].type = #code
* ^property[+].code = #rater
* ^property[=].description = "self or clinician"
* ^property[=].type = #code
* ^property[+].code = #profile
* ^property[=].description = "Id of the profile of the result"
* ^property[=].type = #string
* ^property[+].code = #licence
* ^property[=].description = "Whether the item text may be reproduced"
* ^property[=].type = #string
* ^property[+].code = #loinc
* ^property[=].description = "Verified LOINC code of the total or result, used as Observation.code"
* ^property[=].type = #Coding
* #phq9 "PHQ-9 total score" "Patient Health Questionnaire, 9 items of 0 to 3. Item 9 asks about suicidality."
* insert Instrument(phq9, 0, 27, 4, 0.5, self, trd-score-phq9, [[Free to reproduce, no permission required]])
* #phq9 ^property[+].code = #loinc
* #phq9 ^property[=].valueCoding = $LNC#44261-6
* #madrs "MADRS total score" "Montgomery-Asberg Depression Rating Scale, 10 items of 0 to 6. Remission is 10 or less in common use and 12 or less in the esketamine trials. No LOINC code found."
* insert Instrument(madrs, 0, 60, 10, 0.5, clinician, trd-score-madrs, [[Item text copyright Royal College of Psychiatrists: do not reproduce]])
* #qids-sr16 "QIDS-SR16 total score" "Quick Inventory of Depressive Symptomatology, self-report, 16 items in 9 domains. No LOINC code found."
* insert Instrument(qids-sr16, 0, 27, 5, 0.5, self, trd-score-qids-sr16, [[Reported free of charge; get written terms before item text is reproduced]])
* #hamd17 "HAM-D 17-item total score" "Hamilton Depression Rating Scale, 17 items. No LOINC code found."
* insert Instrument(hamd17, 0, 52, 7, 0.5, clinician, trd-score-hamd17, [[Original text reported to be in the public domain; structured interview guides are copyrighted]])
* #c-ssrs "C-SSRS screener result" "Columbia Suicide Severity Rating Scale, screener, recent. A risk level, not a total."
* #c-ssrs ^property[0].code = #rater
* #c-ssrs ^property[=].valueCode = #clinician
* #c-ssrs ^property[+].code = #profile
* #c-ssrs ^property[=].valueString = "trd-c-ssrs"
* #c-ssrs ^property[+].code = #licence
* #c-ssrs ^property[=].valueString = "Copyright Research Foundation for Mental Hygiene: structure only, no item text"
* #c-ssrs ^property[+].code = #loinc
* #c-ssrs ^property[=].valueCoding = $LNC#93373-9
