ValueSet: TRDSessionFinding
Id: trd-session-finding
Title: "TRD Session Findings"
Description: "Findings that are answered in a session."
* insert Published
* TRDSessionObservation#sedation
* TRDSessionObservation#dissociation
* TRDSessionObservation#respiratory-depression
* TRDSessionObservation#blood-pressure-rise
* TRDSessionObservation#loss-of-consciousness
* TRDSessionObservation#nausea-vomiting
* TRDSessionObservation#dizziness
* TRDSessionObservation#headache
* TRDSessionObservation#anxiety
* TRDSessionObservation#agitation
* TRDSessionObservation#psychotic-symptoms
* TRDSessionObservation#confusion
* TRDSessionObservation#suicidal-ideation
* TRDSessionObservation#subjective-effect
* TRDSessionObservation#challenging-experience
* TRDSessionObservation#urinary-symptom
* TRDSessionObservation#other-finding
