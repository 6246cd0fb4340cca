Extension: SessionTimepoint
Id: session-timepoint
Title: "Session Timepoint"
Description: "The planned point of the session, or after it, at which something was measured or rated. The time itself stands in effective; this says which of the readings of the protocol it is."
Context: Observation
* insert Published
* value[x] only CodeableConcept
* value[x] 1..1
* valueCodeableConcept from TRDSessionTimepointValueSet (required)
