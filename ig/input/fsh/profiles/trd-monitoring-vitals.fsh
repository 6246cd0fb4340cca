Profile: TRDMonitoringVitals
Parent: http://hl7.org/fhir/StructureDefinition/vitalsigns
Id: trd-monitoring-vitals
Title: "TRD Monitoring Vital Signs"
Description: "One vital sign measured in a session: blood pressure (two components), oxygen saturation by pulse oximetry, heart rate or respiratory rate, with the point of the session. Based on the core vital signs profile. Source: Spravato label (before, about 40 minutes, before leaving); ASKP3."
* insert SessionObservation
* obeys trd-vitals-1
* code from TRDMonitoringVital (required)
* effective[x] only dateTime
* value[x] only Quantity
* value[x] MS
* component MS
* component ^slicing.discriminator.type = #pattern
* component ^slicing.discriminator.path = "code"
* component ^slicing.rules = #open
* component contains
    systolic 0..1 MS and
    diastolic 0..1 MS
* component[systolic].code = $LNC#8480-6
* component[systolic].value[x] only Quantity
* component[systolic].valueQuantity = 'mm[Hg]'
* component[diastolic].code = $LNC#8462-4
* component[diastolic].value[x] only Quantity
* component[diastolic].valueQuantity = 'mm[Hg]'
