CodeSystem: TRDPriorInterventionKind
Id: trd-prior-intervention-kind
Title: "TRD Prior Intervention Kind"
Description: "A treatment of depression other than an antidepressant drug that was tried before and counts as a trial. Source: ATHF-SF, which rates brain stimulation and psychotherapy beside drugs."
* insert LocalCodeSystem(TRDPriorInterventionKindValueSet)
* #ect "Electroconvulsive therapy" "A course of ECT."
* #tms "Transcranial magnetic stimulation" "A course of repetitive TMS, of any protocol."
* #other-stimulation "Other brain stimulation" "Vagus nerve, direct current or deep brain stimulation: say which in text."
* #ketamine "Racemic ketamine" "A series of racemic ketamine, by any route."
* #esketamine "Esketamine" "A course of esketamine nasal spray."
* #psilocybin "Psilocybin" "One or more supervised doses of psilocybin."
* #psychotherapy "Psychotherapy" "A course of psychotherapy: say which in a second coding or in text."
* #other "Other" "Another treatment: say which in text."
