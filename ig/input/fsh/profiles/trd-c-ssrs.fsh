Profile: TRDCSSRS
Parent: TRDScore
Id: trd-c-ssrs
Title: "C-SSRS Screener Result"
Description: "Result of the Columbia Suicide Severity Rating Scale screener (recent): a risk level, with the questions as yes/no components. Not a total score. Structure only, the wording of the questions is copyrighted. Source: LOINC panel 93373-9 and answer list LL465-6."
* insert Published
* obeys trd-cssrs-1
* code = $LNC#93373-9
* value[x] only CodeableConcept
* valueCodeableConcept from TRDSuicideRiskLevelValueSet (required)
* component MS
* component ^slicing.discriminator.type = #pattern
* component ^slicing.discriminator.path = "code"
* component ^slicing.rules = #open
* component contains
    wishToBeDead 0..1 MS and
    suicidalThoughts 0..1 MS and
    method 0..1 MS and
    intent 0..1 MS and
    planAndIntent 0..1 MS and
    behaviorLifetime 0..1 MS and
    behaviorRecent 0..1 MS
* insert ScreenerItem(wishToBeDead, 93246-7)
* insert ScreenerItem(suicidalThoughts, 93247-5)
* insert ScreenerItem(method, 93248-3)
* insert ScreenerItem(intent, 93249-1)
* insert ScreenerItem(planAndIntent, 93250-9)
* insert ScreenerItem(behaviorLifetime, 93267-3)
* insert ScreenerItem(behaviorRecent, 93269-9)
