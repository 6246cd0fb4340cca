Instance: not-eligible-provenance-letter
InstanceOf: TRDProvenance
Usage: #example
Title: "Not eligible story: transcribed from a letter"
Description: "Score and trial come from the letter of the referrer."
* target[0] = Reference(not-eligible-phq9-month1)
* target[1] = Reference(not-eligible-trial-3)
* recorded = "2026-04-10T08:30:00+02:00"
* activity = TRDProvenanceActivity#transcribed "Transcribed"
* agent.type = http://terminology.hl7.org/CodeSystem/provenance-participant-type#enterer "Enterer"
* agent.who.type = "Practitioner"
* agent.who.identifier.system = "http://clinic.test/fhir/practitioner"
* agent.who.identifier.value = "WIDM-19"
* agent.who.display = "Dr Anna Widmer"
* agent.onBehalfOf.type = "Organization"
* agent.onBehalfOf.identifier.system = "http://clinic.test/fhir/organization"
* agent.onBehalfOf.identifier.value = "CLINIC-6"
* agent.onBehalfOf.display = "Clinic for mood disorders"
* entity.role = #source
* entity.what = Reference(not-eligible-letter-follow-up)
* entity.what.identifier.system = "http://clinic.test/fhir/source-document"
* entity.what.identifier.value = "LET-2026-0409"
* entity.what.display = "Letter of the general practice of 9 April 2026"
