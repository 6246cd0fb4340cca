Instance: esketamine-session-1-discharge-form
InstanceOf: TRDQuestionnaireResponse
Usage: #example
Title: "Esketamine story: session 1, discharge form"
Description: "Ready to leave at 16:05 with her sister, told not to drive until the next day."
* insert FinishedForm(trd-discharge-form, esketamine-patient, ESK-Q7, 2026-03-03T16:05:00+01:00)
* insert AnsweredByClinician(LIEN-11, Jonas Lien)
* insert Answer(item, assessed-at, valueDateTime, [["2026-03-03T16:05:00+01:00"]])
* insert Answer(item, vital-signs-acceptable, valueBoolean, true)
* insert Answer(item, sedation-gone, valueBoolean, true)
* insert Answer(item, dissociation-gone, valueBoolean, true)
* insert Answer(item, breathing-normal, valueBoolean, true)
* insert Answer(item, oriented, valueBoolean, true)
* insert Answer(item, walks, valueBoolean, true)
* insert Answer(item, ready, valueBoolean, true)
* insert Answer(item, transport-plan, valueCoding, [[TRDTransportPlan#accompanied "Accompanied"]])
* insert Answer(item, no-driving-instruction, valueBoolean, true)
