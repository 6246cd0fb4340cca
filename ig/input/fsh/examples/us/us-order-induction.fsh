Instance: us-order-induction
InstanceOf: TRDEsketamineRequest
Usage: #example
Title: "US story: order, induction"
Description: "Order for the induction: 56 mg on day 1, then 56 or 84 mg twice weekly. No oral antidepressant beside it."
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#induction "Induction"
* extension[controlledSchedule].valueCodeableConcept = TRDControlledSchedule#us-schedule-iii "United States, schedule III"
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "US-R2"
* basedOn = Reference(us-plan)
* status = #completed
* intent = #order
* category = http://terminology.hl7.org/CodeSystem/medicationrequest-category#outpatient "Outpatient"
* reportedBoolean = false
* medicationCodeableConcept.coding = $RXNORM#2119365 "esketamine"
* medicationCodeableConcept.text = "Esketamine nasal spray, 28 mg per device"
* subject = Reference(us-patient)
* authoredOn = "2026-01-29"
* requester = Reference(us-psychiatrist)
* reasonReference = Reference(us-condition)
* dosageInstruction[0].sequence = 1
* dosageInstruction[0].text = "Day 1: 56 mg, two devices five minutes apart"
* dosageInstruction[0].timing.event = "2026-02-03T13:30:00-06:00"
* dosageInstruction[0].route = $SCT#46713006 "Nasal route (qualifier value)"
* dosageInstruction[0].doseAndRate.type = $DoseRateType#ordered "Ordered"
* dosageInstruction[0].doseAndRate.doseQuantity = 56 'mg' "mg"
* dosageInstruction[1].sequence = 2
* dosageInstruction[1].text = "From the second session: 56 or 84 mg twice weekly"
* dosageInstruction[1].timing.repeat.boundsPeriod.start = "2026-02-06"
* dosageInstruction[1].timing.repeat.boundsPeriod.end = "2026-02-27"
* dosageInstruction[1].timing.repeat.frequency = 2
* dosageInstruction[1].timing.repeat.period = 1
* dosageInstruction[1].timing.repeat.periodUnit = #wk
* dosageInstruction[1].route = $SCT#46713006 "Nasal route (qualifier value)"
* dosageInstruction[1].doseAndRate.type = $DoseRateType#ordered "Ordered"
* dosageInstruction[1].doseAndRate.doseRange.low = 56 'mg' "mg"
* dosageInstruction[1].doseAndRate.doseRange.high = 84 'mg' "mg"
