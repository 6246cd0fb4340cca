CodeSystem: TRDProvenanceActivity
Id: trd-provenance-activity
Title: "TRD Provenance Activity"
Description: "How a record came to be here or was passed on, where the HL7 codes do not say it."
* insert LocalCodeSystem(TRDProvenanceActivityValueSet)
* #imported "Imported" "Taken over from another system as it was."
* #transcribed "Transcribed" "Typed in from a paper record or a report."
* #registry-submitted "Submitted to a registry" "Sent to an outcome registry."
* #recorded "Recorded" "Written here by the agent named."
