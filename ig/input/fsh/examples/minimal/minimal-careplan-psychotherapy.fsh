Instance: minimal-careplan-psychotherapy
InstanceOf: TRDCarePlanPsychotherapy
Usage: #example
Title: "Minimal: psychotherapy plan"
Description: "The smallest psychotherapy plan: a draft that is still empty. The gates of an active plan do not fire."
* identifier.system = "http://clinic.test/fhir/careplan"
* identifier.value = "MIN-P1"
* status = #draft
* intent = #plan
* category[modality] = TRDModality#psychotherapy
* subject = Reference(combined-patient)
