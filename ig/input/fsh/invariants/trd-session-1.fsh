Invariant: trd-session-1
Description: "A session bundle must hold exactly one session: keep one Procedure with an activity kind, and give another session a bundle of its own"
* severity = #error
* expression = "entry.resource.ofType(Procedure).where(code.coding.exists(system.endsWith('/CodeSystem/trd-activity-kind'))).count() = 1"
* requirements = "The session rules compare times within one session."
