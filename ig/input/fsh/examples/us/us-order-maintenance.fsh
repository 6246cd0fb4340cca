Instance: us-order-maintenance
InstanceOf: TRDEsketamineRequest
Usage: #example
Title: "US story: order, maintenance"
Description: "Order for the maintenance at month 6: 84 mg every four weeks."
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#maintenance "Maintenance"
* extension[controlledSchedule].valueCodeableConcept = TRDControlledSchedule#us-schedule-iii "United States, schedule III"
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "US-R11"
* basedOn = Reference(us-plan-month6)
* status = #active
* intent = #order
* category = http://terminology.hl7.org/CodeSystem/medicationrequest-category#outpatient "Outpatient"
* reportedBoolean = false
* medicationCodeableConcept.coding = $RXNORM#2119365 "esketamine"
* medicationCodeableConcept.text = "Esketamine nasal spray, 28 mg per device"
* subject = Reference(us-patient)
* authoredOn = "2026-09-01"
* requester = Reference(us-psychiatrist)
* reasonReference = Reference(us-condition)
* dosageInstruction.text = "84 mg every four weeks"
* dosageInstruction.timing.repeat.boundsPeriod.start = "2026-09-15"
* dosageInstruction.timing.repeat.frequency = 1
* dosageInstruction.timing.repeat.period = 4
* dosageInstruction.timing.repeat.periodUnit = #wk
* dosageInstruction.route = $SCT#46713006 "Nasal route (qualifier value)"
* dosageInstruction.doseAndRate.type = $DoseRateType#ordered "Ordered"
* dosageInstruction.doseAndRate.doseQuantity = 84 'mg' "mg"
