CodeSystem: TRDEncounterType
Id: trd-encounter-type
Title: "TRD Encounter Type"
Description: "What a visit is for. Sources: the steps of the esketamine, ketamine, psilocybin and ECT protocols."
* insert LocalCodeSystem(TRDEncounterTypeValueSet)
* #initial-consultation "Initial consultation" "First visit: history, symptoms, earlier treatments, and whether a treatment is right for this person."
* #screening-visit "Screening visit" "Medical and psychiatric work-up before treatment."
* #preparation "Preparation" "A visit that prepares the person for the treatment."
* #treatment-session "Treatment session" "The visit of a dosing or ECT session."
* #integration "Integration" "A visit after a dosing session that works through the experience."
* #psychotherapy "Psychotherapy" "A visit for psychotherapy beside the treatment."
* #benefit-review "Review of benefit" "A visit that decides to go on, change or stop."
* #follow-up "Follow-up" "A visit after the acute course."
* #crisis "Crisis" "An unplanned visit for acute distress or risk."
