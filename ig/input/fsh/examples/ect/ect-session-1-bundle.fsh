Instance: ect-session-1-bundle
InstanceOf: TRDSessionBundle
Usage: #example
Title: "ECT story: session 1, everything"
Description: "The complete first session: anaesthesia, two stimuli with their results, vital signs and reorientation."
* identifier.system = "http://clinic.test/fhir/session-bundle"
* identifier.value = "ECT-S1-B"
* type = #collection
* timestamp = "2025-11-03T09:40:00+01:00"
* entry[0].fullUrl = "http://clinic.test/fhir/Procedure/ect-session-1"
* entry[0].resource = ect-session-1
* entry[1].fullUrl = "http://clinic.test/fhir/MedicationAdministration/ect-session-1-induction"
* entry[1].resource = ect-session-1-induction
* entry[2].fullUrl = "http://clinic.test/fhir/MedicationAdministration/ect-session-1-relaxant"
* entry[2].resource = ect-session-1-relaxant
* entry[3].fullUrl = "http://clinic.test/fhir/Observation/ect-session-1-stimulus-1"
* entry[3].resource = ect-session-1-stimulus-1
* entry[4].fullUrl = "http://clinic.test/fhir/Observation/ect-session-1-stimulus-2"
* entry[4].resource = ect-session-1-stimulus-2
* entry[5].fullUrl = "http://clinic.test/fhir/Observation/ect-session-1-bp-pre"
* entry[5].resource = ect-session-1-bp-pre
* entry[6].fullUrl = "http://clinic.test/fhir/Observation/ect-session-1-bp-recovery"
* entry[6].resource = ect-session-1-bp-recovery
* entry[7].fullUrl = "http://clinic.test/fhir/Observation/ect-session-1-spo2-recovery"
* entry[7].resource = ect-session-1-spo2-recovery
* entry[8].fullUrl = "http://clinic.test/fhir/Observation/ect-session-1-confusion"
* entry[8].resource = ect-session-1-confusion
