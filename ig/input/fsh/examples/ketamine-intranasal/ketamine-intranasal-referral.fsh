Instance: ketamine-intranasal-referral
InstanceOf: ServiceRequest
Usage: #example
Title: "Ketamine intranasal story: referral"
Description: "The general practitioner refers her: the next infusion clinic is four hours away."
* identifier.system = "http://clinic.test/fhir/referral"
* identifier.value = "KIN-RF1"
* status = #completed
* intent = #order
* priority = #routine
* code.text = "Assessment for supervised intranasal ketamine"
* subject = Reference(ketamine-intranasal-patient)
* authoredOn = "2025-10-27"
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "HUGH-24"
* requester.display = "Dr Megan Hughes"
* performer.type = "Organization"
* performer.identifier.system = "http://clinic.test/fhir/organization"
* performer.identifier.value = "CLINIC-4"
* performer.display = "Outpatient clinic for depression"
* reasonReference = Reference(ketamine-intranasal-condition)
* note.text = "Depressed since December 2023. Completed cognitive behavioural therapy in 2024. Lives 180 miles from the next infusion clinic."
