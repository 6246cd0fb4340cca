Instance: ketamine-intranasal-session-1-bundle
InstanceOf: TRDSessionBundle
Usage: #example
Title: "Ketamine intranasal story: session 1, everything"
Description: "The complete first session: dose, four blood pressures, oxygen saturation, heart rate, dissociation, two ratings and discharge."
* identifier.system = "http://clinic.test/fhir/session-bundle"
* identifier.value = "KIN-S1-B"
* type = #collection
* timestamp = "2025-11-25T12:10:00+00:00"
* entry[0].fullUrl = "http://clinic.test/fhir/Procedure/ketamine-intranasal-session-1"
* entry[0].resource = ketamine-intranasal-session-1
* entry[1].fullUrl = "http://clinic.test/fhir/MedicationAdministration/ketamine-intranasal-session-1-dose"
* entry[1].resource = ketamine-intranasal-session-1-dose
* entry[2].fullUrl = "http://clinic.test/fhir/Observation/ketamine-intranasal-session-1-bp-pre"
* entry[2].resource = ketamine-intranasal-session-1-bp-pre
* entry[3].fullUrl = "http://clinic.test/fhir/Observation/ketamine-intranasal-session-1-bp-20min"
* entry[3].resource = ketamine-intranasal-session-1-bp-20min
* entry[4].fullUrl = "http://clinic.test/fhir/Observation/ketamine-intranasal-session-1-bp-40min"
* entry[4].resource = ketamine-intranasal-session-1-bp-40min
* entry[5].fullUrl = "http://clinic.test/fhir/Observation/ketamine-intranasal-session-1-bp-end"
* entry[5].resource = ketamine-intranasal-session-1-bp-end
* entry[6].fullUrl = "http://clinic.test/fhir/Observation/ketamine-intranasal-session-1-spo2-20min"
* entry[6].resource = ketamine-intranasal-session-1-spo2-20min
* entry[7].fullUrl = "http://clinic.test/fhir/Observation/ketamine-intranasal-session-1-hr-20min"
* entry[7].resource = ketamine-intranasal-session-1-hr-20min
* entry[8].fullUrl = "http://clinic.test/fhir/Observation/ketamine-intranasal-session-1-dissociation"
* entry[8].resource = ketamine-intranasal-session-1-dissociation
* entry[9].fullUrl = "http://clinic.test/fhir/Observation/ketamine-intranasal-session-1-cadss"
* entry[9].resource = ketamine-intranasal-session-1-cadss
* entry[10].fullUrl = "http://clinic.test/fhir/Observation/ketamine-intranasal-session-1-moaas"
* entry[10].resource = ketamine-intranasal-session-1-moaas
* entry[11].fullUrl = "http://clinic.test/fhir/Observation/ketamine-intranasal-session-1-discharge"
* entry[11].resource = ketamine-intranasal-session-1-discharge
