Profile: TRDSessionNote
Parent: Observation
Id: trd-session-note
Title: "TRD Session Note"
Description: "What is written down in a session and is not a finding answered by a grade: minutes from the dose to the onset and to the end of the effect, the emotional state, what a monitor noted, how the person recovered, what the setting was like. Source: Colorado and Oregon session records; monitoring practice of the psilocybin trials."
* insert SessionObservation
* obeys trd-note-1 and trd-note-2
* code from TRDSessionNoteCode (required)
* effective[x] only dateTime or Period
* value[x] MS
* value[x] only string or CodeableConcept or Quantity
* dataAbsentReason MS
* note MS
