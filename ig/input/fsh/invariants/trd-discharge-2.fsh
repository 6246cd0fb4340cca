Invariant: trd-discharge-2
Description: "A drug session must record that the person was told not to drive: add the component no-driving-instruction with the value true to discharge-readiness"
* severity = #error
* insert WhenSession(dosing-session, [[code.exists()]], [[entry.resource.ofType(Observation).where(status != 'entered-in-error' and status != 'cancelled').exists(code.coding.exists(system.endsWith('/CodeSystem/trd-session-observation') and code = 'discharge-readiness') and component.where(code.coding.exists(system.endsWith('/CodeSystem/trd-session-observation') and code = 'no-driving-instruction')).value.ofType(boolean) = true)]])
* requirements = "Rule DIS-02: no driving or machinery until the next day after restful sleep."
