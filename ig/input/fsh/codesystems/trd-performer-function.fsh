CodeSystem: TRDPerformerFunction
Id: trd-performer-function
Title: "TRD Performer Function"
Description: "What a person did in a session, or is on the care team for. Sources: FDA draft guidance of June 2023 (lead and assistant monitor), Oregon rules (facilitator), ECT team."
* insert LocalCodeSystem(TRDPerformerFunctionValueSet)
* #lead-monitor "Lead monitor" "Leads the dosing session, with clinical psychotherapy expertise."
* #assistant-monitor "Assistant monitor" "Second monitor of the dosing session."
* #facilitator "Facilitator" "Licensed facilitator under the law of a state."
* #therapist "Therapist" "Gives the psychotherapy."
* #prescriber "Prescriber" "Answers for the order and is reachable."
* #administering-clinician "Administering clinician" "Gives the drug, or supervises its self-administration."
* #monitoring-clinician "Monitoring clinician" "Watches the person until discharge."
* #ect-psychiatrist "ECT psychiatrist" "Gives the stimulus."
* #anaesthetist "Anaesthetist" "Gives the anaesthetic."
* #nurse "Nurse" "Nurse in treatment or recovery."
* #support-person "Support person" "Comes along or takes the person home; not a professional."
