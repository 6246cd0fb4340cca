// Session rules look at a completed session of the modality. A session that was stopped is recorded as it was.
RuleSet: WhenSession(kind, modality, then)
* expression = "entry.resource.ofType(Procedure).exists(status = 'completed' and code.coding.exists(system.endsWith('/CodeSystem/trd-activity-kind') and code = '{kind}') and category.coding.exists(system.endsWith('/CodeSystem/trd-modality') and {modality})) implies ({then})"
