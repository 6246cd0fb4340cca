Invariant: trd-psilocybin-6
Description: "A psilocybin order must give a dose in mg, above 0 and at most 50: set doseAndRate.doseQuantity (or both ends of doseRange), with UCUM code mg of psilocybin"
* severity = #error
* insert WhenPsilocybin([[dosageInstruction.all(doseAndRate.exists() and doseAndRate.all(dose.exists() and dose.ofType(Quantity).all(code = 'mg' and value > 0 and value <= 50) and dose.ofType(Range).all(low.code = 'mg' and low.value > 0 and high.code = 'mg' and high.value <= 50)))]])
* requirements = "Rule PSI-01 for the order: doses are fixed in mg, and 50 mg is the highest any programme or trial allows. A fungus product is ordered as mg of psilocybin in it."
