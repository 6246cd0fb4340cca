Instance: minimal-response-status
InstanceOf: TRDResponseStatus
Usage: #example
Title: "Minimal: response status"
Description: "The least a response status says: the status, the method, both scores and where they come from."
* status = #final
* subject = Reference(psilocybin-patient)
* effectiveDateTime = "2026-04-22"
* valueCodeableConcept = TRDResponseStatusCode#response "Response"
* method = TRDResponseMethod#half-fall "Fall of at least half"
* derivedFrom[0] = Reference(psilocybin-madrs-baseline)
* derivedFrom[1] = Reference(psilocybin-madrs-week3)
* component[baseline].valueQuantity = 31 '{score}' "score"
* component[current].valueQuantity = 12 '{score}' "score"
