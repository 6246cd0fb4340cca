Instance: minimal-trd-session-request
InstanceOf: TRDSessionRequest
Usage: #example
Title: "Minimal: session request"
Description: "The least that the profile accepts. A follow-up without a date."
* status = #draft
* intent = #plan
* code.coding[kind] = TRDActivityKind#follow-up "Follow-up"
* subject = Reference(instruments-patient)
