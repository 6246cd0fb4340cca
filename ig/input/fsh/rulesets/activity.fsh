// A step that becomes a TRDSessionRequest.
RuleSet: StepActivity(name, activity, display, text)
* insert Definition({name})
* kind = #ServiceRequest
* profile = Canonical(TRDSessionRequest)
* intent = #plan
* code.coding[0] = TRDActivityKind#{activity} "{display}"
* code.text = "{text}"

// A drug that becomes an order. It is proposed: the prescriber makes it an order.
// Neither off-label-use nor treatment-phase can stand in an ActivityDefinition: whoever instantiates adds them,
// from the property off-label of the modality and from the phase of the action.
RuleSet: OrderActivity(name)
* insert Definition({name})
* kind = #MedicationRequest
* intent = #proposal

// The drugs, coded as the order rules recognise them.
RuleSet: KetamineProduct(text)
* productCodeableConcept.coding[0] = $RXNORM#6130 "ketamine"
* productCodeableConcept.coding[1] = $ATC#N01AX03 "ketamine"
* productCodeableConcept.text = "{text}"

RuleSet: EsketamineProduct
* productCodeableConcept.coding[0] = $RXNORM#2119365 "esketamine"
* productCodeableConcept.coding[1] = $ATC#N06AX27 "esketamine"
* productCodeableConcept.text = "Esketamine nasal spray, 28 mg per device"

// One line of the dosage.
RuleSet: DosageLine(sequence, text, route, display)
* dosage[+].sequence = {sequence}
* dosage[=].text = "{text}"
* dosage[=].route = $SCT#{route} "{display}"

// With one dose, or with the range in which the prescriber chooses.
RuleSet: Dose(value, unit)
* dosage[=].doseAndRate.type = $DoseRateType#ordered "Ordered"
* dosage[=].doseAndRate.doseQuantity = {value} '{unit}' "{unit}"

RuleSet: DoseBetween(low, high, unit)
* dosage[=].doseAndRate.type = $DoseRateType#ordered "Ordered"
* dosage[=].doseAndRate.doseRange.low = {low} '{unit}' "{unit}"
* dosage[=].doseAndRate.doseRange.high = {high} '{unit}' "{unit}"

// What the person is told with a drug that sedates or alters perception.
RuleSet: NoDriving
* dosage[=].patientInstruction = "Do not drive or use machines until the next day, after restful sleep. Somebody has to take you home."

// Who does it.
RuleSet: DoneBy(function, display)
* participant[+].type = #practitioner
* participant[=].role = TRDPerformerFunction#{function} "{display}"
