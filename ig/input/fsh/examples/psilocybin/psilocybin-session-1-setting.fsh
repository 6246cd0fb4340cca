Instance: psilocybin-session-1-setting
InstanceOf: TRDSessionNote
Usage: #example
Title: "Psilocybin story: session 1, setting"
Description: "What the setting was like, as a code of the site list."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "PSI-S1-setting"
* partOf = Reference(psilocybin-session-1)
* status = #final
* code = TRDSessionObservation#setting-feature "Feature of the setting"
* subject = Reference(psilocybin-patient)
* effectiveDateTime = "2026-04-01T09:15:00+11:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "NGUY-13"
* performer.display = "Mai Nguyen"
* valueCodeableConcept = TRDSiteCharacteristic#music "Music"
* note.text = "Playlist without words, eye shades, reclining bed."
