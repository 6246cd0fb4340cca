Invariant: trd-ect-3
Description: "An ECT record must give the seizure duration in s or say that there was no seizure: add seizure-duration-eeg, seizure-duration-motor, or seizure-outcome missed"
* severity = #error
* expression = "component.where(code.coding.exists(system.endsWith('/CodeSystem/trd-session-observation') and code = 'seizure-duration-eeg')).value.exists() or component.where(code.coding.exists(system.endsWith('/CodeSystem/trd-session-observation') and code = 'seizure-duration-motor')).value.exists() or component.where(code.coding.exists(system.endsWith('/CodeSystem/trd-session-observation') and code = 'seizure-outcome')).value.ofType(CodeableConcept).coding.exists(code = 'missed')"
* requirements = "Rule ECT-03: a stimulus without its result cannot be judged."
