Invariant: trd-ect-7
Description: "An ECT session must record an induction agent and a muscle relaxant: add the administrations with category ect-induction-agent and ect-muscle-relaxant"
* severity = #error
* insert WhenSession(ect-session, [[code = 'ect']], [[entry.resource.ofType(MedicationAdministration).exists(status = 'completed' and category.coding.exists(system.endsWith('/CodeSystem/trd-administration-role') and code = 'ect-induction-agent')) and entry.resource.ofType(MedicationAdministration).exists(status = 'completed' and category.coding.exists(system.endsWith('/CodeSystem/trd-administration-role') and code = 'ect-muscle-relaxant'))]])
* requirements = "Rule ECT-08: modified ECT. What was given changes the seizure and the recovery."
