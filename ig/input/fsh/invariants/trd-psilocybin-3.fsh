Invariant: trd-psilocybin-3
Description: "A psilocybin dose given must be in mg, above 0 and at most 50: correct dosage.dose, with UCUM code mg of psilocybin"
* severity = #error
* expression = "(status = 'completed' and medication.ofType(CodeableConcept).coding.exists(system = 'http://fdasis.nlm.nih.gov' and code = '2RV7212BP0')) implies dosage.dose.exists(code = 'mg' and value > 0 and value <= 50)"
* requirements = "Rule PSI-01: doses are fixed in mg, and 50 mg is the highest any programme or trial allows. A fungus product is recorded as mg of psilocybin in it."
