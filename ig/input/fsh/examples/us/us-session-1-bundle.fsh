Instance: us-session-1-bundle
InstanceOf: TRDSessionBundle
Usage: #example
Title: "US story: session 1, everything"
Description: "The complete session 1 in one Bundle, with its location in the United States: dose and lot, vital signs at three points, findings, ratings and discharge. It meets every rule of the US label."
* identifier.system = "http://clinic.test/fhir/session-bundle"
* identifier.value = "US-S1-B"
* type = #collection
* timestamp = "2026-02-03T15:50:00-06:00"
* entry[0].fullUrl = "http://clinic.test/fhir/Procedure/us-session-1"
* entry[0].resource = us-session-1
* entry[1].fullUrl = "http://clinic.test/fhir/Location/us-location"
* entry[1].resource = us-location
* entry[2].fullUrl = "http://clinic.test/fhir/Encounter/us-encounter-session-1"
* entry[2].resource = us-encounter-session-1
* entry[3].fullUrl = "http://clinic.test/fhir/MedicationAdministration/us-session-1-dose"
* entry[3].resource = us-session-1-dose
* entry[4].fullUrl = "http://clinic.test/fhir/Device/us-device-lot-1"
* entry[4].resource = us-device-lot-1
* entry[5].fullUrl = "http://clinic.test/fhir/Observation/us-session-1-bp-pre"
* entry[5].resource = us-session-1-bp-pre
* entry[6].fullUrl = "http://clinic.test/fhir/Observation/us-session-1-bp-40min"
* entry[6].resource = us-session-1-bp-40min
* entry[7].fullUrl = "http://clinic.test/fhir/Observation/us-session-1-bp-end"
* entry[7].resource = us-session-1-bp-end
* entry[8].fullUrl = "http://clinic.test/fhir/Observation/us-session-1-spo2-pre"
* entry[8].resource = us-session-1-spo2-pre
* entry[9].fullUrl = "http://clinic.test/fhir/Observation/us-session-1-spo2-40min"
* entry[9].resource = us-session-1-spo2-40min
* entry[10].fullUrl = "http://clinic.test/fhir/Observation/us-session-1-spo2-end"
* entry[10].resource = us-session-1-spo2-end
* entry[11].fullUrl = "http://clinic.test/fhir/Observation/us-session-1-hr-pre"
* entry[11].resource = us-session-1-hr-pre
* entry[12].fullUrl = "http://clinic.test/fhir/Observation/us-session-1-sedation"
* entry[12].resource = us-session-1-sedation
* entry[13].fullUrl = "http://clinic.test/fhir/Observation/us-session-1-dissociation"
* entry[13].resource = us-session-1-dissociation
* entry[14].fullUrl = "http://clinic.test/fhir/Observation/us-session-1-respiratory-depression"
* entry[14].resource = us-session-1-respiratory-depression
* entry[15].fullUrl = "http://clinic.test/fhir/Observation/us-session-1-dizziness"
* entry[15].resource = us-session-1-dizziness
* entry[16].fullUrl = "http://clinic.test/fhir/Observation/us-session-1-cadss"
* entry[16].resource = us-session-1-cadss
* entry[17].fullUrl = "http://clinic.test/fhir/Observation/us-session-1-moaas"
* entry[17].resource = us-session-1-moaas
* entry[18].fullUrl = "http://clinic.test/fhir/Observation/us-session-1-discharge"
* entry[18].resource = us-session-1-discharge
