Invariant: trd-ketamine-4
Description: "Intravenous ketamine should be infused over 40 to 60 minutes: check timing.repeat.duration and durationUnit (min)"
* severity = #warning
* insert WhenRacemicKetamine([[dosageInstruction.where(route.coding.exists(system = 'http://snomed.info/sct' and code = '47625008')).timing.repeat.all(durationUnit = 'min' and duration >= 40 and duration <= 60)]])
* requirements = "Rule KET-04: infusion time of the trials and of the ASKP3 consensus."
