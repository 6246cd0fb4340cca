Instance: esketamine-session-1-bundle
InstanceOf: TRDSessionBundle
Usage: #example
Title: "Esketamine story: session 1, everything"
Description: "The complete first session in one Bundle: dose, vital signs at three points, findings and discharge. It meets every session rule."
* identifier.system = "http://clinic.test/fhir/session-bundle"
* identifier.value = "ESK-S1-B"
* type = #collection
* timestamp = "2026-03-03T16:15:00+01:00"
* entry[0].fullUrl = "http://clinic.test/fhir/Procedure/esketamine-session-1"
* entry[0].resource = esketamine-session-1
* entry[1].fullUrl = "http://clinic.test/fhir/MedicationAdministration/esketamine-session-1-dose"
* entry[1].resource = esketamine-session-1-dose
* entry[2].fullUrl = "http://clinic.test/fhir/Device/esketamine-device-lot"
* entry[2].resource = esketamine-device-lot
* entry[3].fullUrl = "http://clinic.test/fhir/Observation/esketamine-session-1-bp-pre"
* entry[3].resource = esketamine-session-1-bp-pre
* entry[4].fullUrl = "http://clinic.test/fhir/Observation/esketamine-session-1-bp-40min"
* entry[4].resource = esketamine-session-1-bp-40min
* entry[5].fullUrl = "http://clinic.test/fhir/Observation/esketamine-session-1-bp-end"
* entry[5].resource = esketamine-session-1-bp-end
* entry[6].fullUrl = "http://clinic.test/fhir/Observation/esketamine-session-1-spo2-pre"
* entry[6].resource = esketamine-session-1-spo2-pre
* entry[7].fullUrl = "http://clinic.test/fhir/Observation/esketamine-session-1-spo2-40min"
* entry[7].resource = esketamine-session-1-spo2-40min
* entry[8].fullUrl = "http://clinic.test/fhir/Observation/esketamine-session-1-spo2-end"
* entry[8].resource = esketamine-session-1-spo2-end
* entry[9].fullUrl = "http://clinic.test/fhir/Observation/esketamine-session-1-hr-pre"
* entry[9].resource = esketamine-session-1-hr-pre
* entry[10].fullUrl = "http://clinic.test/fhir/Observation/esketamine-session-1-rr-pre"
* entry[10].resource = esketamine-session-1-rr-pre
* entry[11].fullUrl = "http://clinic.test/fhir/Observation/esketamine-session-1-sedation"
* entry[11].resource = esketamine-session-1-sedation
* entry[12].fullUrl = "http://clinic.test/fhir/Observation/esketamine-session-1-dissociation"
* entry[12].resource = esketamine-session-1-dissociation
* entry[13].fullUrl = "http://clinic.test/fhir/Observation/esketamine-session-1-breathing"
* entry[13].resource = esketamine-session-1-breathing
* entry[14].fullUrl = "http://clinic.test/fhir/Observation/esketamine-session-1-discharge"
* entry[14].resource = esketamine-session-1-discharge
