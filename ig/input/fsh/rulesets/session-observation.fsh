// Something observed in a session: whose, in which session, when, at which point of the protocol.
RuleSet: SessionObservation
* insert Published
* extension contains SessionTimepoint named timepoint 0..1 MS
* identifier MS
* basedOn MS
* partOf 1..* MS
* partOf only Reference(Procedure)
* partOf ^short = "The session"
* status MS
* subject 1..1 MS
* subject only Reference(Patient)
* effective[x] 1..1 MS
* performer MS
