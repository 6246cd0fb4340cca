Instance: trd-adverseevent-identifier
InstanceOf: SearchParameter
Usage: #definition
Title: "Search Parameter: AdverseEvent identifier"
Description: "The business identifier of an adverse event. A conditional create needs it, so that a report sent twice is stored once. Of the records that this guide submits, AdverseEvent is the only one with an identifier that R4 cannot search."
* insert SearchedBy(TRDAdverseEventIdentifier, identifier, token)
* base[0] = #AdverseEvent
* expression = "AdverseEvent.identifier"
* insert TokenModifiers
