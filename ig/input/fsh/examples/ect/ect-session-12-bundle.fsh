Instance: ect-session-12-bundle
InstanceOf: TRDSessionBundle
Usage: #example
Title: "ECT story: session 12, everything"
Description: "The complete last session of the acute course."
* identifier.system = "http://clinic.test/fhir/session-bundle"
* identifier.value = "ECT-S12-B"
* type = #collection
* timestamp = "2025-11-28T09:40:00+01:00"
* entry[0].fullUrl = "http://clinic.test/fhir/Procedure/ect-session-12"
* entry[0].resource = ect-session-12
* entry[1].fullUrl = "http://clinic.test/fhir/MedicationAdministration/ect-session-12-induction"
* entry[1].resource = ect-session-12-induction
* entry[2].fullUrl = "http://clinic.test/fhir/MedicationAdministration/ect-session-12-relaxant"
* entry[2].resource = ect-session-12-relaxant
* entry[3].fullUrl = "http://clinic.test/fhir/Observation/ect-session-12-stimulus-1"
* entry[3].resource = ect-session-12-stimulus-1
* entry[4].fullUrl = "http://clinic.test/fhir/Observation/ect-session-12-bp-pre"
* entry[4].resource = ect-session-12-bp-pre
* entry[5].fullUrl = "http://clinic.test/fhir/Observation/ect-session-12-bp-recovery"
* entry[5].resource = ect-session-12-bp-recovery
* entry[6].fullUrl = "http://clinic.test/fhir/Observation/ect-session-12-spo2-recovery"
* entry[6].resource = ect-session-12-spo2-recovery
* entry[7].fullUrl = "http://clinic.test/fhir/Observation/ect-session-12-confusion"
* entry[7].resource = ect-session-12-confusion
* entry[8].fullUrl = "http://clinic.test/fhir/Location/ect-location"
* entry[8].resource = ect-location
