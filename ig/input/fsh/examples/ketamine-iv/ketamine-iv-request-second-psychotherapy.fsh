Instance: ketamine-iv-request-second-psychotherapy
InstanceOf: TRDSessionRequest
Usage: #example
Title: "Ketamine IV story: psychotherapy goes on"
Description: "The cognitive behavioural therapy that began in February is completed, with booster sessions."
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "KIV-R15"
* basedOn = Reference(ketamine-iv-plan-second)
* status = #active
* intent = #plan
* code.coding[kind] = TRDActivityKind#psychotherapy "Psychotherapy"
* code.coding[snomed] = $SCT#228557008 "Cognitive and behavioral therapy (regime/therapy)"
* code.text = "Cognitive behavioural therapy, then a booster session each month"
* subject = Reference(ketamine-iv-patient)
* occurrencePeriod.start = "2026-04-27"
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "DAHL-22"
* requester.display = "Erik Dahl"
* reasonReference = Reference(ketamine-iv-condition)
