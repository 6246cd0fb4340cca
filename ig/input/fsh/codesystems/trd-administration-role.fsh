CodeSystem: TRDAdministrationRole
Id: trd-administration-role
Title: "TRD Administration Role"
Description: "Why a drug was given in a session. Sources: ECT anaesthesia practice; ketamine as anaesthetic or adjunct in ECT trials; rescue drugs of the psilocybin protocols."
* insert LocalCodeSystem(TRDAdministrationRoleValueSet)
* #treatment "Antidepressant treatment" "The drug is the treatment of depression."
* #ect-induction-agent "ECT induction agent" "The anaesthetic given for an ECT session."
* #ect-muscle-relaxant "ECT muscle relaxant" "The relaxant given for an ECT session."
* #anticholinergic "Anticholinergic" "Given against bradycardia or secretions."
* #seizure-termination "Seizure termination" "Given to end a prolonged seizure."
* #antihypertensive "Antihypertensive" "Given against a rise of blood pressure."
* #antiemetic "Antiemetic" "Given against nausea or vomiting."
* #rescue "Rescue" "Given against distress, agitation or psychosis."
* #other "Other" "Another purpose: say it in text."
