CodeSystem: TRDModality
Id: trd-modality
Title: "TRD Treatment Modality"
Description: "The treatment a TRD care plan delivers, with the facts about it that software reads. Source: the modalities and routes named by the ASKP3 consensus (racemic ketamine), the Spravato label, the psilocybin programmes and the ECT literature; psychotherapy beside or after them, and combinations of them; minimum ages from the Spravato label, the psilocybin trials and 21 CFR 882.5940."
* insert LocalCodeSystem(TRDModalityValueSet)
* ^property[0].code = #plan-profile
* ^property[=].description = "Id of the care plan profile of this modality"
* ^property[=].type = #string
* ^property[+].code = #treatment-activity
* ^property[=].description = "Activity kind of the session in which the treatment is given; absent for a combination"
* ^property[=].type = #code
* ^property[+].code = #minimum-age
* ^property[=].description = "Youngest age in years at the first session that labels, device rules or trials support; a programme may ask more (Oregon psilocybin: 21). Absent where no source gives one"
* ^property[=].type = #integer
* ^property[+].code = #off-label
* ^property[=].description = "True when no regulator has approved this treatment for depression; absent for a combination"
* ^property[=].type = #boolean
* #ketamine-iv "Racemic ketamine, intravenous" "Sub-anaesthetic racemic ketamine infusions, usually 0.5 mg/kg over 40 minutes."
* #ketamine-iv ^property[0].code = #plan-profile
* #ketamine-iv ^property[=].valueString = "trd-careplan-ketamine-iv"
* #ketamine-iv ^property[+].code = #treatment-activity
* #ketamine-iv ^property[=].valueCode = #dosing-session
* #ketamine-iv ^property[+].code = #minimum-age
* #ketamine-iv ^property[=].valueInteger = 18
* #ketamine-iv ^property[+].code = #off-label
* #ketamine-iv ^property[=].valueBoolean = true
* #ketamine-im "Racemic ketamine, intramuscular" "Racemic ketamine as an intramuscular injection, often with psychotherapy."
* #ketamine-im ^property[0].code = #plan-profile
* #ketamine-im ^property[=].valueString = "trd-careplan-ketamine-im"
* #ketamine-im ^property[+].code = #treatment-activity
* #ketamine-im ^property[=].valueCode = #dosing-session
* #ketamine-im ^property[+].code = #minimum-age
* #ketamine-im ^property[=].valueInteger = 18
* #ketamine-im ^property[+].code = #off-label
* #ketamine-im ^property[=].valueBoolean = true
* #ketamine-intranasal "Racemic ketamine, intranasal" "Compounded racemic ketamine nasal spray. Not esketamine."
* #ketamine-intranasal ^property[0].code = #plan-profile
* #ketamine-intranasal ^property[=].valueString = "trd-careplan-ketamine-intranasal"
* #ketamine-intranasal ^property[+].code = #treatment-activity
* #ketamine-intranasal ^property[=].valueCode = #dosing-session
* #ketamine-intranasal ^property[+].code = #minimum-age
* #ketamine-intranasal ^property[=].valueInteger = 18
* #ketamine-intranasal ^property[+].code = #off-label
* #ketamine-intranasal ^property[=].valueBoolean = true
* #esketamine "Esketamine nasal spray" "Esketamine nasal spray (Spravato), alone or with an oral antidepressant, given in a certified setting."
* #esketamine ^property[0].code = #plan-profile
* #esketamine ^property[=].valueString = "trd-careplan-esketamine"
* #esketamine ^property[+].code = #treatment-activity
* #esketamine ^property[=].valueCode = #dosing-session
* #esketamine ^property[+].code = #minimum-age
* #esketamine ^property[=].valueInteger = 18
* #esketamine ^property[+].code = #off-label
* #esketamine ^property[=].valueBoolean = false
* #psilocybin "Psilocybin-assisted therapy" "Psilocybin with preparation and integration, under a stated legal basis."
* #psilocybin ^property[0].code = #plan-profile
* #psilocybin ^property[=].valueString = "trd-careplan-psilocybin"
* #psilocybin ^property[+].code = #treatment-activity
* #psilocybin ^property[=].valueCode = #dosing-session
* #psilocybin ^property[+].code = #minimum-age
* #psilocybin ^property[=].valueInteger = 18
* #psilocybin ^property[+].code = #off-label
* #psilocybin ^property[=].valueBoolean = true
* #ect "Electroconvulsive therapy" "A course of ECT, with or without continuation ECT."
* #ect ^property[0].code = #plan-profile
* #ect ^property[=].valueString = "trd-careplan-ect"
* #ect ^property[+].code = #treatment-activity
* #ect ^property[=].valueCode = #ect-session
* #ect ^property[+].code = #minimum-age
* #ect ^property[=].valueInteger = 13
* #ect ^property[+].code = #off-label
* #ect ^property[=].valueBoolean = false
* #psychotherapy "Psychotherapy" "A course of psychotherapy in a plan of its own, such as cognitive behavioural therapy after a ketamine series."
* #psychotherapy ^property[0].code = #plan-profile
* #psychotherapy ^property[=].valueString = "trd-careplan-psychotherapy"
* #psychotherapy ^property[+].code = #treatment-activity
* #psychotherapy ^property[=].valueCode = #psychotherapy
* #psychotherapy ^property[+].code = #off-label
* #psychotherapy ^property[=].valueBoolean = false
* #combination "Combination" "Several treatments that are planned together. Marks the parent plan; each treatment has a plan of its own. No treatment is given in it, so it has neither treatment activity nor age."
* #combination ^property[0].code = #plan-profile
* #combination ^property[=].valueString = "trd-careplan-combined"
