Instance: psilocybin-session-1-bundle
InstanceOf: TRDSessionBundle
Usage: #example
Title: "Psilocybin story: dosing session, everything"
Description: "The complete dosing session: dose, vital signs, a finding and discharge, with two named monitors and the legal basis."
* identifier.system = "http://clinic.test/fhir/session-bundle"
* identifier.value = "PSI-S1-B"
* type = #collection
* timestamp = "2026-04-01T16:40:00+11:00"
* entry[0].fullUrl = "http://clinic.test/fhir/Procedure/psilocybin-session-1"
* entry[0].resource = psilocybin-session-1
* entry[1].fullUrl = "http://clinic.test/fhir/MedicationAdministration/psilocybin-session-1-dose"
* entry[1].resource = psilocybin-session-1-dose
* entry[2].fullUrl = "http://clinic.test/fhir/Observation/psilocybin-session-1-bp-pre"
* entry[2].resource = psilocybin-session-1-bp-pre
* entry[3].fullUrl = "http://clinic.test/fhir/Observation/psilocybin-session-1-bp-60min"
* entry[3].resource = psilocybin-session-1-bp-60min
* entry[4].fullUrl = "http://clinic.test/fhir/Observation/psilocybin-session-1-bp-end"
* entry[4].resource = psilocybin-session-1-bp-end
* entry[5].fullUrl = "http://clinic.test/fhir/Observation/psilocybin-session-1-hr-60min"
* entry[5].resource = psilocybin-session-1-hr-60min
* entry[6].fullUrl = "http://clinic.test/fhir/Observation/psilocybin-session-1-anxiety"
* entry[6].resource = psilocybin-session-1-anxiety
* entry[7].fullUrl = "http://clinic.test/fhir/Observation/psilocybin-session-1-discharge"
* entry[7].resource = psilocybin-session-1-discharge
