Invariant: trd-session-2
Description: "Every observation and administration in a session bundle must belong to its session: set partOf to the session"
* severity = #error
* expression = "entry.resource.ofType(Observation).all(partOf.reference.exists(%resource.entry.where(resource.ofType(Procedure).exists(code.coding.exists(system.endsWith('/CodeSystem/trd-activity-kind')))).fullUrl.first().endsWith($this))) and entry.resource.ofType(MedicationAdministration).all(partOf.reference.exists(%resource.entry.where(resource.ofType(Procedure).exists(code.coding.exists(system.endsWith('/CodeSystem/trd-activity-kind')))).fullUrl.first().endsWith($this)))"
* requirements = "Readings of another session would satisfy the session rules without having been taken."
