CodeSystem: TRDResponseMethod
Id: trd-response-method
Title: "TRD Response Method"
Description: "By which scale and threshold a response status is stated, as data: sources differ (MADRS remission is 10 or less, or 12 or less), so a status without its method cannot be compared. Software reads instrument, comparator, threshold and fraction from here and types none of them; the rules of trd-response-status check the same figures. A method that no source of this guide gives is left out; the binding is extensible, so another can be named. Source: see the property source of each concept."
* insert LocalCodeSystem(TRDResponseMethodValueSet)
* ^property[0].code = #criterion
* ^property[=].description = "score: the current score is compared with threshold; change: the fall from baseline is compared with fraction; event: something happened"
* ^property[=].type = #string
* ^property[+].code = #applies-to
* ^property[=].description = "Status (trd-response-status) that the method can state; repeats"
* ^property[=].type = #Coding
* ^property[+].code = #instrument
* ^property[=].description = "The only scale (trd-instrument) the method is for; absent when it is for every depression scale"
* ^property[=].type = #Coding
* ^property[+].code = #comparator
* ^property[=].description = "How the score or the fall compares when the method is met: one of < <= >= >"
* ^property[=].type = #string
* ^property[+].code = #threshold
* ^property[=].description = "The score to compare with"
* ^property[=].type = #decimal
* ^property[+].code = #fraction
* ^property[=].description = "The fall to compare with, as a fraction of the baseline score"
* ^property[=].type = #decimal
* ^property[+].code = #visits
* ^property[=].description = "Number of consecutive ratings that have to meet the threshold; absent: one"
* ^property[=].type = #integer
* ^property[+].code = #days-min
* ^property[=].description = "Least distance in days between those ratings"
* ^property[=].type = #decimal
* ^property[+].code = #days-max
* ^property[=].description = "Greatest distance in days between those ratings"
* ^property[=].type = #decimal
* ^property[+].code = #verified
* ^property[=].description = "Whether the figures were checked against a published source"
* ^property[=].type = #boolean
* ^property[+].code = #source
* ^property[=].description = "Where the method comes from"
* ^property[=].type = #string
* #half-fall "Fall of at least half" "The score of the same depression scale fell by at least 50 % from baseline. Met: response. Not met: partial response or no response when the score fell by less (no source of this guide sets the border between the two: the rater decides), no response when it did not change, worsening when it rose."
* insert ChangeMethod(half-fall, 0.5, true, [[ELEKT-D; common to all depression scales]])
* insert AppliesTo(half-fall, response)
* insert AppliesTo(half-fall, partial-response)
* insert AppliesTo(half-fall, no-response)
* insert AppliesTo(half-fall, worsening)
* #quarter-fall "Fall of at least a quarter" "The MADRS score fell by at least 25 % from baseline, called clinically meaningful by COMP006. That is not response. Met, by less than half: partial response. Not met: no response, or worsening when it rose."
* insert ChangeMethod(quarter-fall, 0.25, true, [[COMP006]])
* #quarter-fall ^property[+].code = #instrument
* #quarter-fall ^property[=].valueCoding = TRDInstrument#madrs
* insert AppliesTo(quarter-fall, partial-response)
* insert AppliesTo(quarter-fall, no-response)
* insert AppliesTo(quarter-fall, worsening)
* #madrs-remission-10 "MADRS of 10 or less" "Remission in common use and in KetECT."
* insert ScoreMethod(madrs-remission-10, madrs, <=, 10, true, KetECT)
* insert AppliesTo(madrs-remission-10, remission)
* #madrs-remission-12 "MADRS of 12 or less" "Remission in the esketamine phase 3 trials."
* insert ScoreMethod(madrs-remission-12, madrs, <=, 12, true, Esketamine phase 3 trials)
* insert AppliesTo(madrs-remission-12, remission)
* #phq9-remission-lt5 "PHQ-9 below 5" "Remission in CMS159 and in the esketamine phase 3 trials."
* insert ScoreMethod(phq9-remission-lt5, phq9, <, 5, true, CMS159; esketamine phase 3 trials)
* insert AppliesTo(phq9-remission-lt5, remission)
* #hamd17-remission-7 "HAM-D17 of 7 or less" "Remission in common use."
* insert ScoreMethod(hamd17-remission-7, hamd17, <=, 7, true, HAM-D bands as documented by CamCOPS)
* insert AppliesTo(hamd17-remission-7, remission)
* #qids-sr16-remission-5 "QIDS-SR16 of 5 or less" "Remission in common use."
* insert ScoreMethod(qids-sr16-remission-5, qids-sr16, <=, 5, true, QIDS bands as published implementations use them)
* insert AppliesTo(qids-sr16-remission-5, remission)
* #qids-c16-remission-5 "QIDS-C16 of 5 or less" "Remission in common use."
* insert ScoreMethod(qids-c16-remission-5, qids-c16, <=, 5, true, QIDS bands as published implementations use them)
* insert AppliesTo(qids-c16-remission-5, remission)
* #madrs-relapse-22 "MADRS of 22 or more, twice" "Relapse in SUSTAIN-1: MADRS of 22 or more on two consecutive visits 5 to 15 days apart. The current score is that of the second visit. The figures are not verified against a source."
* insert ScoreMethod(madrs-relapse-22, madrs, >=, 22, false, SUSTAIN-1)
* #madrs-relapse-22 ^property[+].code = #visits
* #madrs-relapse-22 ^property[=].valueInteger = 2
* #madrs-relapse-22 ^property[+].code = #days-min
* #madrs-relapse-22 ^property[=].valueDecimal = 5
* #madrs-relapse-22 ^property[+].code = #days-max
* #madrs-relapse-22 ^property[=].valueDecimal = 15
* insert AppliesTo(madrs-relapse-22, relapse)
* insert AppliesTo(madrs-relapse-22, recurrence)
* #clinical-event "Clinical event" "Hospitalisation for depression or a suicide attempt, as in SUSTAIN-1 (not verified against a source). No score is asked for: derivedFrom points to what shows the event, such as the C-SSRS."
* insert ResponseMethod(clinical-event, event, false, SUSTAIN-1)
* insert AppliesTo(clinical-event, relapse)
* insert AppliesTo(clinical-event, recurrence)
