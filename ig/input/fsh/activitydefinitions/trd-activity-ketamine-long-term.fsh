Instance: trd-activity-ketamine-long-term
InstanceOf: ActivityDefinition
Usage: #definition
Title: "Safety of repeated ketamine"
Description: "Bladder, liver, cognition and misuse while ketamine goes on, about every three months or six sessions."
* insert StepActivity(TRDActivityKetamineLongTerm, monitoring, Monitoring, [[Urinary symptoms and urinalysis, liver tests, MoCA, misuse]])
* code.coding[1] = $LNC#72133-2 "Montreal Cognitive Assessment [MoCA]"
* insert Recurring(timingTiming, 1, 3, mo)
* insert DoneBy(prescriber, Prescriber)
* participant[+].type = #patient
* insert Source([[Default of this guide; no source fixes it]])
