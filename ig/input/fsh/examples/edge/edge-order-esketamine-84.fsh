Instance: edge-order-esketamine-84
InstanceOf: TRDMedicationRequest
Usage: #example
Title: "Edge case: esketamine 84 mg from the first session, alone"
Description: "Depression with acute suicidal ideation may start at 84 mg, and esketamine may be given without an oral antidepressant: both are allowed."
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "EDGE-R1"
* status = #active
* intent = #order
* medicationCodeableConcept = $SCT#789489008 "Product containing only esketamine in nasal dose form (medicinal product form)"
* subject = Reference(esketamine-patient)
* authoredOn = "2026-03-02"
* dosageInstruction[0].sequence = 1
* dosageInstruction[0].text = "84 mg twice weekly for four weeks"
* dosageInstruction[0].timing.repeat.boundsPeriod.start = "2026-03-03"
* dosageInstruction[0].timing.repeat.boundsPeriod.end = "2026-03-30"
* dosageInstruction[0].timing.repeat.frequency = 2
* dosageInstruction[0].timing.repeat.period = 1
* dosageInstruction[0].timing.repeat.periodUnit = #wk
* dosageInstruction[0].route = $SCT#46713006 "Nasal route (qualifier value)"
* dosageInstruction[0].doseAndRate[0].type = $DoseRateType#ordered "Ordered"
* dosageInstruction[0].doseAndRate[0].doseQuantity = 84 'mg' "mg"
