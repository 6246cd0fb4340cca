Invariant: trd-eligibility-2
Description: "A contraindication contradicts a criterion that is met: set value to not-met or unknown, or remove the component contraindication-kind"
* severity = #error
* expression = "component.where(code.coding.exists(system.endsWith('/CodeSystem/trd-record-kind') and code = 'contraindication-kind')).exists() implies value.ofType(CodeableConcept).coding.where(system.endsWith('/CodeSystem/trd-eligibility-answer')).all(code != 'met')"
* requirements = "Check order-select: the two statements would be read by different rules with opposite results."
