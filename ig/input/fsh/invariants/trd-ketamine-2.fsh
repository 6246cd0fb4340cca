Invariant: trd-ketamine-2
Description: "An order of racemic ketamine by vein or muscle must give the dose in mg/kg: set doseAndRate.doseQuantity (or both ends of doseRange) with UCUM code mg/kg"
* severity = #error
* insert WhenRacemicKetamine([[dosageInstruction.where(route.coding.exists(system = 'http://snomed.info/sct' and (code = '47625008' or code = '78421000'))).all(doseAndRate.exists(dose.ofType(Quantity).code = 'mg/kg' or (dose.ofType(Range).low.code = 'mg/kg' and dose.ofType(Range).high.code = 'mg/kg')))]])
* requirements = "Rule KET-02: the order holds mg/kg, the administration holds mg and the weight. A calculated dose in mg may stand beside it."
