Invariant: trd-ketamine-3
Description: "An intravenous ketamine dose should lie between 0.1 and 1.0 mg/kg: check doseAndRate"
* severity = #warning
* insert WhenRacemicKetamine([[dosageInstruction.where(route.coding.exists(system = 'http://snomed.info/sct' and code = '47625008')).doseAndRate.all(dose.ofType(Quantity).where(code = 'mg/kg').all(value >= 0.1 and value <= 1.0) and dose.ofType(Range).where(low.code = 'mg/kg').all(low.value >= 0.1 and high.value <= 1.0))]])
* requirements = "Rule KET-03: range seen in practice; the usual dose is 0.5 mg/kg."
