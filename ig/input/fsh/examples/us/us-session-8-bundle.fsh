Instance: us-session-8-bundle
InstanceOf: TRDSessionBundle
Usage: #example
Title: "US story: session 8, everything"
Description: "The complete session 8 in one Bundle, with its location in the United States."
* identifier.system = "http://clinic.test/fhir/session-bundle"
* identifier.value = "US-S8-B"
* type = #collection
* timestamp = "2026-02-27T15:50:00-06:00"
* entry[0].fullUrl = "http://clinic.test/fhir/Procedure/us-session-8"
* entry[0].resource = us-session-8
* entry[1].fullUrl = "http://clinic.test/fhir/Location/us-location"
* entry[1].resource = us-location
* entry[2].fullUrl = "http://clinic.test/fhir/Encounter/us-encounter-session-8"
* entry[2].resource = us-encounter-session-8
* entry[3].fullUrl = "http://clinic.test/fhir/MedicationAdministration/us-session-8-dose"
* entry[3].resource = us-session-8-dose
* entry[4].fullUrl = "http://clinic.test/fhir/Device/us-device-lot-8"
* entry[4].resource = us-device-lot-8
* entry[5].fullUrl = "http://clinic.test/fhir/Observation/us-session-8-bp-pre"
* entry[5].resource = us-session-8-bp-pre
* entry[6].fullUrl = "http://clinic.test/fhir/Observation/us-session-8-bp-40min"
* entry[6].resource = us-session-8-bp-40min
* entry[7].fullUrl = "http://clinic.test/fhir/Observation/us-session-8-bp-end"
* entry[7].resource = us-session-8-bp-end
* entry[8].fullUrl = "http://clinic.test/fhir/Observation/us-session-8-spo2-pre"
* entry[8].resource = us-session-8-spo2-pre
* entry[9].fullUrl = "http://clinic.test/fhir/Observation/us-session-8-spo2-40min"
* entry[9].resource = us-session-8-spo2-40min
* entry[10].fullUrl = "http://clinic.test/fhir/Observation/us-session-8-spo2-end"
* entry[10].resource = us-session-8-spo2-end
* entry[11].fullUrl = "http://clinic.test/fhir/Observation/us-session-8-hr-pre"
* entry[11].resource = us-session-8-hr-pre
* entry[12].fullUrl = "http://clinic.test/fhir/Observation/us-session-8-sedation"
* entry[12].resource = us-session-8-sedation
* entry[13].fullUrl = "http://clinic.test/fhir/Observation/us-session-8-dissociation"
* entry[13].resource = us-session-8-dissociation
* entry[14].fullUrl = "http://clinic.test/fhir/Observation/us-session-8-respiratory-depression"
* entry[14].resource = us-session-8-respiratory-depression
* entry[15].fullUrl = "http://clinic.test/fhir/Observation/us-session-8-cadss"
* entry[15].resource = us-session-8-cadss
* entry[16].fullUrl = "http://clinic.test/fhir/Observation/us-session-8-moaas"
* entry[16].resource = us-session-8-moaas
* entry[17].fullUrl = "http://clinic.test/fhir/Observation/us-session-8-discharge"
* entry[17].resource = us-session-8-discharge
