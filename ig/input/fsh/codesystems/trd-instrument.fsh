CodeSystem: TRDInstrument
Id: trd-instrument
Title: "TRD Rating Instrument"
Description: "Rating instruments as data. As Observation.code a concept means the total score of that instrument (for a screener: its result); a standard code is used there instead when one is verified, see the properties loinc and snomed. Software reads range, direction, cut-offs, unit and licence from here and types none of them; severity bands are in trd-severity-band. Sources: published manuals and CMS159 for the cut-offs; response is a fall of half from baseline on every depression scale. A cut-off that could not be verified against a source is left out. A range that follows from the number of items and their range, but could not be verified, is given, is marked in the definition and has range-verified false."
* insert LocalCodeSystem(TRDInstrumentValueSet)
* ^property[0].code = #minimum
* ^property[=].description = "Lowest score that is accepted: the lowest possible one, unless the definition says otherwise"
* ^property[=].type = #decimal
* ^property[+].code = #maximum
* ^property[=].description = "Highest score that is accepted: the highest possible one, unless the definition says otherwise; absent for a count"
* ^property[=].type = #decimal
* ^property[+].code = #direction
* ^property[=].description = "higher-worse, higher-better, or higher-more where more is neither better nor worse"
* ^property[=].type = #code
* ^property[+].code = #unit
* ^property[=].description = "UCUM code of the score"
* ^property[=].type = #code
* ^property[+].code = #rater
* ^property[=].description = "self or clinician"
* ^property[=].type = #code
* ^property[+].code = #profile
* ^property[=].description = "Id of the profile of the result"
* ^property[=].type = #string
* ^property[+].code = #range-verified
* ^property[=].description = "Whether the range was verified against a published source"
* ^property[=].type = #boolean
* ^property[+].code = #licence
* ^property[=].description = "Whether the item text may be reproduced"
* ^property[=].type = #string
* ^property[+].code = #remission-cutoff
* ^property[=].description = "Highest score (lowest, when higher is better) that counts as remission by common use; a trial or a goal may set another"
* ^property[=].type = #decimal
* ^property[+].code = #response-fraction
* ^property[=].description = "Fraction of the baseline score by which the score has to improve to count as response"
* ^property[=].type = #decimal
* ^property[+].code = #positive-cutoff
* ^property[=].description = "Lowest score (highest, when higher is better) that counts as a positive screen or as abnormal"
* ^property[=].type = #decimal
* ^property[+].code = #loinc
* ^property[=].description = "Verified LOINC code of the total or result, used as Observation.code"
* ^property[=].type = #Coding
* ^property[+].code = #snomed
* ^property[=].description = "Verified SNOMED CT code of the score, used as Observation.code"
* ^property[=].type = #Coding
* #phq9 "PHQ-9 total score" "Patient Health Questionnaire, 9 items of 0 to 3. Item 9 asks about suicidality."
* insert Instrument(phq9, 0, 27, higher-worse, {score}, self, trd-score-phq9, true, [[Free to reproduce, no permission required]])
* insert Remission(phq9, 4)
* insert ResponseIsHalf(phq9)
* insert PositiveFrom(phq9, 10)
* insert InstrumentLoinc(phq9, 44261-6)
* #phq2 "PHQ-2 total score" "Patient Health Questionnaire, its first 2 items of 0 to 3. A screener."
* insert Instrument(phq2, 0, 6, higher-worse, {score}, self, trd-score-phq2, true, [[Free to reproduce, no permission required]])
* insert InstrumentLoinc(phq2, 55758-7)
* #madrs "MADRS total score" "Montgomery-Asberg Depression Rating Scale, 10 items of 0 to 6. Remission is 10 or less in common use; the esketamine phase 3 trials used 12 or less. No LOINC code found."
* insert Instrument(madrs, 0, 60, higher-worse, {score}, clinician, trd-score-madrs, true, [[Item text copyright Royal College of Psychiatrists: do not reproduce]])
* insert Remission(madrs, 10)
* insert ResponseIsHalf(madrs)
* #hamd17 "HAM-D 17-item total score" "Hamilton Depression Rating Scale, 17 items. No LOINC code found."
* insert Instrument(hamd17, 0, 52, higher-worse, {score}, clinician, trd-score-hamd17, true, [[Original text reported to be in the public domain; structured interview guides are copyrighted]])
* insert Remission(hamd17, 7)
* insert ResponseIsHalf(hamd17)
* #qids-sr16 "QIDS-SR16 total score" "Quick Inventory of Depressive Symptomatology, self-report, 16 items in 9 domains. No LOINC code found."
* insert Instrument(qids-sr16, 0, 27, higher-worse, {score}, self, trd-score-qids-sr16, true, [[Reported free of charge; get written terms before item text is reproduced]])
* insert Remission(qids-sr16, 5)
* insert ResponseIsHalf(qids-sr16)
* #qids-c16 "QIDS-C16 total score" "Quick Inventory of Depressive Symptomatology, rated by a clinician, 16 items in 9 domains. No LOINC code found."
* insert Instrument(qids-c16, 0, 27, higher-worse, {score}, clinician, trd-score-qids-c16, true, [[Reported free of charge; get written terms before item text is reproduced]])
* insert Remission(qids-c16, 5)
* insert ResponseIsHalf(qids-c16)
* #ids-sr30 "IDS-SR30 total score" "Inventory of Depressive Symptomatology, self-report, 30 items of which 28 are scored. No LOINC code found."
* insert Instrument(ids-sr30, 0, 84, higher-worse, {score}, self, trd-score-ids-sr30, true, [[Reported free of charge; get written terms before item text is reproduced]])
* insert ResponseIsHalf(ids-sr30)
* #ids-c30 "IDS-C30 total score" "Inventory of Depressive Symptomatology, rated by a clinician, 30 items of which 28 are scored. No LOINC code found."
* insert Instrument(ids-c30, 0, 84, higher-worse, {score}, clinician, trd-score-ids-c30, true, [[Reported free of charge; get written terms before item text is reproduced]])
* insert ResponseIsHalf(ids-c30)
* #bdi-ii "BDI-II total score" "Beck Depression Inventory II, 21 items of 0 to 3. Item 9 asks about suicidality."
* insert Instrument(bdi-ii, 0, 63, higher-worse, {score}, self, trd-score-bdi-ii, true, [[Item text copyright Pearson, commercial licence: do not reproduce]])
* insert ResponseIsHalf(bdi-ii)
* insert InstrumentLoinc(bdi-ii, 89209-1)
* #gad7 "GAD-7 total score" "Generalized Anxiety Disorder scale, 7 items of 0 to 3."
* insert Instrument(gad7, 0, 21, higher-worse, {score}, self, trd-score-gad7, true, [[Free to reproduce, no permission required]])
* insert PositiveFrom(gad7, 10)
* insert InstrumentLoinc(gad7, 70274-6)
* #cgi-s "CGI-S rating" "Clinical Global Impression, severity of illness, one item of 1 to 7. No LOINC code found."
* insert Instrument(cgi-s, 1, 7, higher-worse, {score}, clinician, trd-score-cgi-s, true, [[US federal work (ECDEU Assessment Manual, 1976): may be reproduced]])
* #cgi-i "CGI-I rating" "Clinical Global Impression, improvement since the start of treatment, one item of 1 to 7; 4 is no change. No LOINC code found."
* insert Instrument(cgi-i, 1, 7, higher-worse, {score}, clinician, trd-score-cgi-i, true, [[US federal work (ECDEU Assessment Manual, 1976): may be reproduced]])
* #cadss "CADSS total score" "Clinician-Administered Dissociative States Scale, 23 subjective items of 0 to 4. No LOINC code found. The range is not verified against a source."
* insert Instrument(cadss, 0, 92, higher-worse, {score}, clinician, trd-score-cadss, false, [[Item text copyright J. D. Bremner: ask before it is reproduced]])
* #moca "MoCA total score" "Montreal Cognitive Assessment. Below 26 is abnormal."
* insert Instrument(moca, 0, 30, higher-better, {score}, clinician, trd-score-moca, true, [[Electronic versions prohibited, certification mandatory: do not reproduce]])
* insert PositiveFrom(moca, 25)
* insert InstrumentLoinc(moca, 72172-0)
* #mmse "MMSE total score" "Mini-Mental State Examination."
* insert Instrument(mmse, 0, 30, higher-better, {score}, clinician, trd-score-mmse, true, [[Item text copyright PAR, commercial licence: do not reproduce]])
* insert InstrumentLoinc(mmse, 72106-8)
* #wsas "WSAS total score" "Work and Social Adjustment Scale, 5 items of 0 to 8; the greatest total is 32 when work does not apply. No LOINC code found."
* insert Instrument(wsas, 0, 40, higher-worse, {score}, self, trd-score-wsas, true, [[Item text copyright I. Marks: do not reproduce without permission]])
* #sds "SDS total score" "Sheehan Disability Scale, 3 items of 0 to 10. No LOINC code found. The range is not verified against a source."
* insert Instrument(sds, 0, 30, higher-worse, {score}, self, trd-score-sds, false, [[Copyrighted, licence needed (not verified against a source): do not reproduce item text]])
* #who5 "WHO-5 percentage score" "WHO-5 Well-Being Index, 5 items of 0 to 5, the sum times 4. Not the raw sum of 0 to 25. No LOINC code found."
* insert Instrument(who5, 0, 100, higher-better, {score}, self, trd-score-who5, true, [[Open with attribution, non-commercial (not verified against a source): check before item text is reproduced]])
* #eq-5d-5l-index "EQ-5D-5L index value" "EuroQol five dimensions, five levels, as one index value; 1 is full health. The lowest value depends on the value set of the country (Germany: -0.661). The minimum given here is wider than any of them (not verified against a source): it keeps out wrong fields and placeholder numbers."
* insert Instrument(eq-5d-5l-index, -2, 1, higher-better, 1, self, trd-score-eq-5d-5l-index, false, [[EuroQol, written consent required: do not reproduce item text]])
* insert InstrumentSnomed(eq-5d-5l-index, 736534008)
* #eq-5d-5l-vas "EQ-5D-5L visual analogue score" "EuroQol visual analogue scale, health today from 0 to 100."
* insert Instrument(eq-5d-5l-vas, 0, 100, higher-better, {score}, self, trd-score-eq-5d-5l-vas, true, [[EuroQol, written consent required: do not reproduce item text]])
* insert InstrumentSnomed(eq-5d-5l-vas, 736535009)
* #promis-depression "PROMIS Depression T-score" "PROMIS emotional distress - depression, as a T-score: mean 50, standard deviation 10 in the reference population. The range given here is five standard deviations each way, wider than any form reaches (not verified against a source)."
* insert Instrument(promis-depression, 0, 100, higher-worse, {T-score}, self, trd-score-promis-depression, false, [[PROMIS terms of use (not verified against a source): check before item text is reproduced]])
* insert InstrumentLoinc(promis-depression, 77861-3)
* #ymrs "YMRS total score" "Young Mania Rating Scale, 11 items. No LOINC code found."
* insert Instrument(ymrs, 0, 60, higher-worse, {score}, clinician, trd-score-ymrs, true, [[Item text copyright British Journal of Psychiatry, 1978 (not verified against a source): do not reproduce]])
* #moaas "MOAA/S rating" "Modified Observer's Assessment of Alertness/Sedation, one item of 0 to 5; 5 is alert. No LOINC code found. The range is not verified against a source."
* insert Instrument(moaas, 0, 5, higher-better, {score}, clinician, trd-score-moaas, false, [[Published scale (not verified against a source): short neutral labels only]])
* #meq30 "MEQ30 total score" "Mystical Experience Questionnaire, 30 items of 0 to 5, as a sum. More is more of the experience, neither better nor worse. No LOINC code found."
* insert Instrument(meq30, 0, 150, higher-more, {score}, self, trd-score-meq30, true, [[Ask the authors (Johns Hopkins) before item text is reproduced]])
* #ebi "EBI mean score" "Emotional Breakthrough Inventory, 8 visual analogue items of 0 to 100, as a mean. More is more of the experience, neither better nor worse. No LOINC code found. The range is not verified against a source."
* insert Instrument(ebi, 0, 100, higher-more, {score}, self, trd-score-ebi, false, [[Published in an open-access paper (not verified against a source): check before item text is reproduced]])
* #msm "Maudsley Staging Method score" "Maudsley Staging Method for treatment resistance: duration, severity and treatment failures added. No LOINC code found."
* insert Instrument(msm, 3, 15, higher-worse, {score}, clinician, trd-score-msm, true, [[Published under CC BY (BMC Psychiatry, 2018): criteria may be reproduced with attribution]])
* #thase-rush "Thase-Rush stage" "Thase-Rush staging of treatment resistance, the stage as a number: 0 none, 1 to 5 for stages I to V. No LOINC code found."
* insert Instrument(thase-rush, 0, 5, higher-worse, {score}, clinician, trd-score-thase-rush, true, [[Criteria only: may be reproduced]])
* #athf-sf "ATHF-SF count of failed adequate trials" "Antidepressant Treatment History Form, short form: number of adequate trials (dose and duration) that failed in the current episode. No LOINC code found."
* insert CountInstrument(athf-sf, 0, higher-worse, 1, clinician, trd-score-athf-sf, true, [[Form distributed with the 2019 paper: ask before it is reproduced]])
* #audit-c "AUDIT-C total score" "Alcohol Use Disorders Identification Test, its 3 consumption items of 0 to 4."
* insert Instrument(audit-c, 0, 12, higher-worse, {score}, self, trd-score-audit-c, true, [[Public domain (SAMHSA); WHO AUDIT free for non-commercial use]])
* insert InstrumentLoinc(audit-c, 75626-2)
* #bprs18 "BPRS 18-item total score" "Brief Psychiatric Rating Scale, 18 items of 1 to 7. A form that rates 0 to 6 has to be converted: add 18. No LOINC code found. The range is not verified against a source."
* insert Instrument(bprs18, 18, 126, higher-worse, {score}, clinician, trd-score-bprs18, false, [[Public domain]])
* #c-ssrs "C-SSRS screener result" "Columbia Suicide Severity Rating Scale, screener, recent. A risk level, not a total."
* #c-ssrs ^property[0].code = #rater
* #c-ssrs ^property[=].valueCode = #clinician
* #c-ssrs ^property[+].code = #profile
* #c-ssrs ^property[=].valueString = "trd-c-ssrs"
* #c-ssrs ^property[+].code = #licence
* #c-ssrs ^property[=].valueString = "Copyright Research Foundation for Mental Hygiene: structure only, no item text"
* insert InstrumentLoinc(c-ssrs, 93373-9)
