Instance: ect-request-taper
InstanceOf: TRDSessionRequest
Usage: #example
Title: "ECT story: taper"
Description: "Two more sessions with growing gaps, then the end of ECT."
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#taper "Taper"
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "ECT-R11"
* basedOn = Reference(ect-plan)
* status = #completed
* intent = #plan
* code.coding[kind] = TRDActivityKind#maintenance-session "Maintenance session"
* code.coding[snomed] = $SCT#23835007 "Electroconvulsive therapy (procedure)"
* code.text = "Continuation ECT, tapered: after two weeks, then after four"
* subject = Reference(ect-patient)
* occurrenceTiming.event[0] = "2026-01-14"
* occurrenceTiming.event[1] = "2026-02-11"
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "DEMI-06"
* requester.display = "Dr Elif Demir"
* reasonReference = Reference(ect-condition)
* orderDetail.text = "Right unilateral, ultrabrief, six times the threshold"
