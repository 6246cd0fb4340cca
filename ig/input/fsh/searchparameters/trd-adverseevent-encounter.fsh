Instance: trd-adverseevent-encounter
InstanceOf: SearchParameter
Usage: #definition
Title: "Search Parameter: AdverseEvent encounter"
Description: "The visit in which an adverse event happened or was found, so that a visit can be reviewed whole. R4 has encounter for most clinical resources, and not for this one."
* insert SearchedBy(TRDAdverseEventEncounter, encounter, reference)
* base[0] = #AdverseEvent
* expression = "AdverseEvent.encounter"
* target[0] = #Encounter
* insert ReferenceModifiers
