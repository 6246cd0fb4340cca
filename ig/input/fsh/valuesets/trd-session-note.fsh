ValueSet: TRDSessionNoteCode
Id: trd-session-note
Title: "TRD Session Notes"
Description: "What is written down in a session in words, minutes or as a feature of the setting, and is not answered by yes, no or a grade."
* insert Published
* TRDSessionObservation#effect-onset
* TRDSessionObservation#effect-end
* TRDSessionObservation#emotional-state
* TRDSessionObservation#monitoring-note
* TRDSessionObservation#recovery
* TRDSessionObservation#setting-feature
