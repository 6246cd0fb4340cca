Instance: combined-session-1-bundle
InstanceOf: TRDSessionBundle
Usage: #example
Title: "Combination story: session 1, everything"
Description: "The complete first infusion of the combination: dose with its weight, four blood pressures, oxygen saturation, heart rate, dissociation, CADSS and discharge."
* identifier.system = "http://clinic.test/fhir/session-bundle"
* identifier.value = "CMB-S1-B"
* type = #collection
* timestamp = "2026-02-03T11:50:00+00:00"
* entry[0].fullUrl = "http://clinic.test/fhir/Procedure/combined-session-1"
* entry[0].resource = combined-session-1
* entry[1].fullUrl = "http://clinic.test/fhir/MedicationAdministration/combined-session-1-dose"
* entry[1].resource = combined-session-1-dose
* entry[2].fullUrl = "http://clinic.test/fhir/Observation/combined-session-1-bp-pre"
* entry[2].resource = combined-session-1-bp-pre
* entry[3].fullUrl = "http://clinic.test/fhir/Observation/combined-session-1-bp-15min"
* entry[3].resource = combined-session-1-bp-15min
* entry[4].fullUrl = "http://clinic.test/fhir/Observation/combined-session-1-bp-30min"
* entry[4].resource = combined-session-1-bp-30min
* entry[5].fullUrl = "http://clinic.test/fhir/Observation/combined-session-1-bp-end"
* entry[5].resource = combined-session-1-bp-end
* entry[6].fullUrl = "http://clinic.test/fhir/Observation/combined-session-1-spo2-15min"
* entry[6].resource = combined-session-1-spo2-15min
* entry[7].fullUrl = "http://clinic.test/fhir/Observation/combined-session-1-hr-15min"
* entry[7].resource = combined-session-1-hr-15min
* entry[8].fullUrl = "http://clinic.test/fhir/Observation/combined-session-1-dissociation"
* entry[8].resource = combined-session-1-dissociation
* entry[9].fullUrl = "http://clinic.test/fhir/Observation/combined-session-1-cadss"
* entry[9].resource = combined-session-1-cadss
* entry[10].fullUrl = "http://clinic.test/fhir/Observation/combined-session-1-discharge"
* entry[10].resource = combined-session-1-discharge
