Invariant: trd-adverse-event-1
Description: "A serious event must have its outcome, the date it was recorded and what is suspected: add outcome, recordedDate or suspectEntity, whichever is missing"
* severity = #error
* expression = "seriousness.coding.exists(code.lower() = 'serious') implies (outcome.exists() and recordedDate.exists() and suspectEntity.exists())"
* requirements = "Rule AE-01: what a report to an authority needs."
