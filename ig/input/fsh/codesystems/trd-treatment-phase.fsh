CodeSystem: TRDTreatmentPhase
Id: trd-treatment-phase
Title: "TRD Treatment Phase"
Description: "The part of the course to which a planned or performed step belongs. Source: phases of the esketamine label (induction, optimisation, maintenance), of continuation ECT and of the psilocybin programmes."
* insert LocalCodeSystem(TRDTreatmentPhaseValueSet)
* #screening "Screening" "Before the decision to treat."
* #preparation "Preparation" "After the decision, before the first treatment."
* #induction "Induction" "The acute course."
* #optimisation "Optimisation" "Spacing or dose is adjusted after the acute course."
* #continuation "Continuation" "Up to six months after the acute course."
* #maintenance "Maintenance" "Beyond continuation."
* #integration "Integration" "After a dosing session."
* #taper "Taper" "Treatment is withdrawn step by step."
* #follow-up "Follow-up" "Treatment has ended and the person is followed."
* #discontinued "Discontinued" "Treatment was stopped early."
