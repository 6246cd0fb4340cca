Invariant: trd-esketamine-1
Description: "An esketamine dose must be 28, 56 or 84 mg: set doseAndRate.doseQuantity (or both ends of doseRange) to one of them, with UCUM code mg"
* severity = #error
* insert WhenEsketamine([[dosageInstruction.all(doseAndRate.exists() and doseAndRate.all(dose.exists() and dose.ofType(Quantity).all(code = 'mg' and (value = 28 or value = 56 or value = 84)) and dose.ofType(Range).all(low.code = 'mg' and (low.value = 28 or low.value = 56 or low.value = 84) and high.code = 'mg' and (high.value = 28 or high.value = 56 or high.value = 84))))]])
* requirements = "Rule ESK-01: a device holds 28 mg; a session uses one, two or three devices."
