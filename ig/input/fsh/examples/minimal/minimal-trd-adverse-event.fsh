Instance: minimal-trd-adverse-event
InstanceOf: TRDAdverseEvent
Usage: #example
Title: "Minimal: adverse event"
Description: "The least that the profile accepts. What happened, to whom and when."
* actuality = #actual
* event = $SCT#404640003 "Dizziness (finding)"
* subject = Reference(instruments-patient)
* date = "2026-04-20"
