Instance: ketamine-im-session-1-bundle
InstanceOf: TRDSessionBundle
Usage: #example
Title: "Ketamine IM story: session 1, everything"
Description: "The complete first injection: dose with its weight, four blood pressures, oxygen saturation, heart rate, two findings, a note and discharge."
* identifier.system = "http://clinic.test/fhir/session-bundle"
* identifier.value = "KIM-S1-B"
* type = #collection
* timestamp = "2026-01-15T16:20:00+01:00"
* entry[0].fullUrl = "http://clinic.test/fhir/Procedure/ketamine-im-session-1"
* entry[0].resource = ketamine-im-session-1
* entry[1].fullUrl = "http://clinic.test/fhir/MedicationAdministration/ketamine-im-session-1-dose"
* entry[1].resource = ketamine-im-session-1-dose
* entry[2].fullUrl = "http://clinic.test/fhir/Observation/ketamine-im-session-1-bp-pre"
* entry[2].resource = ketamine-im-session-1-bp-pre
* entry[3].fullUrl = "http://clinic.test/fhir/Observation/ketamine-im-session-1-bp-15min"
* entry[3].resource = ketamine-im-session-1-bp-15min
* entry[4].fullUrl = "http://clinic.test/fhir/Observation/ketamine-im-session-1-bp-30min"
* entry[4].resource = ketamine-im-session-1-bp-30min
* entry[5].fullUrl = "http://clinic.test/fhir/Observation/ketamine-im-session-1-bp-end"
* entry[5].resource = ketamine-im-session-1-bp-end
* entry[6].fullUrl = "http://clinic.test/fhir/Observation/ketamine-im-session-1-spo2-15min"
* entry[6].resource = ketamine-im-session-1-spo2-15min
* entry[7].fullUrl = "http://clinic.test/fhir/Observation/ketamine-im-session-1-hr-15min"
* entry[7].resource = ketamine-im-session-1-hr-15min
* entry[8].fullUrl = "http://clinic.test/fhir/Observation/ketamine-im-session-1-dissociation"
* entry[8].resource = ketamine-im-session-1-dissociation
* entry[9].fullUrl = "http://clinic.test/fhir/Observation/ketamine-im-session-1-nausea"
* entry[9].resource = ketamine-im-session-1-nausea
* entry[10].fullUrl = "http://clinic.test/fhir/Observation/ketamine-im-session-1-note"
* entry[10].resource = ketamine-im-session-1-note
* entry[11].fullUrl = "http://clinic.test/fhir/Observation/ketamine-im-session-1-discharge"
* entry[11].resource = ketamine-im-session-1-discharge
