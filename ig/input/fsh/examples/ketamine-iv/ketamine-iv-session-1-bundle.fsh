Instance: ketamine-iv-session-1-bundle
InstanceOf: TRDSessionBundle
Usage: #example
Title: "Ketamine IV story: session 1, everything"
Description: "The complete first infusion: dose with its weight, four blood pressures, oxygen saturation, heart rate, dissociation and discharge."
* identifier.system = "http://clinic.test/fhir/session-bundle"
* identifier.value = "KIV-S1-B"
* type = #collection
* timestamp = "2026-01-20T11:55:00+01:00"
* entry[0].fullUrl = "http://clinic.test/fhir/Procedure/ketamine-iv-session-1"
* entry[0].resource = ketamine-iv-session-1
* entry[1].fullUrl = "http://clinic.test/fhir/MedicationAdministration/ketamine-iv-session-1-dose"
* entry[1].resource = ketamine-iv-session-1-dose
* entry[2].fullUrl = "http://clinic.test/fhir/Observation/ketamine-iv-session-1-bp-pre"
* entry[2].resource = ketamine-iv-session-1-bp-pre
* entry[3].fullUrl = "http://clinic.test/fhir/Observation/ketamine-iv-session-1-bp-15min"
* entry[3].resource = ketamine-iv-session-1-bp-15min
* entry[4].fullUrl = "http://clinic.test/fhir/Observation/ketamine-iv-session-1-bp-30min"
* entry[4].resource = ketamine-iv-session-1-bp-30min
* entry[5].fullUrl = "http://clinic.test/fhir/Observation/ketamine-iv-session-1-bp-end"
* entry[5].resource = ketamine-iv-session-1-bp-end
* entry[6].fullUrl = "http://clinic.test/fhir/Observation/ketamine-iv-session-1-spo2-15min"
* entry[6].resource = ketamine-iv-session-1-spo2-15min
* entry[7].fullUrl = "http://clinic.test/fhir/Observation/ketamine-iv-session-1-hr-15min"
* entry[7].resource = ketamine-iv-session-1-hr-15min
* entry[8].fullUrl = "http://clinic.test/fhir/Observation/ketamine-iv-session-1-dissociation"
* entry[8].resource = ketamine-iv-session-1-dissociation
* entry[9].fullUrl = "http://clinic.test/fhir/Observation/ketamine-iv-session-1-discharge"
* entry[9].resource = ketamine-iv-session-1-discharge
