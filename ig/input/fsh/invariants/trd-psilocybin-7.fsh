Invariant: trd-psilocybin-7
Description: "Psilocybin is given by mouth: set dosageInstruction.route to SNOMED CT 26643006"
* severity = #error
* insert WhenPsilocybin([[dosageInstruction.all(route.coding.exists(system = 'http://snomed.info/sct' and code = '26643006'))]])
* requirements = "Completes rule PSI-01 for the order: every trial and programme that gave a dose in mg gave it by mouth."
