Invariant: trd-esketamine-7
Description: "An esketamine session must have a pulse-oximetry value: add an oxygen saturation (LOINC 59408-5). A session outside the United States says so by its location, with an ISO 3166 country code"
* severity = #error
* insert WhenSession(dosing-session, [[code = 'esketamine']], [[entry.where(resource.ofType(Location).address.exists(country.length() <= 3 and country.replaceMatches('[A-Z]', '') = '' and country != 'US' and country != 'USA')).fullUrl.exists(endsWith(%resource.entry.resource.ofType(Procedure).where(code.coding.exists(system.endsWith('/CodeSystem/trd-activity-kind'))).first().location.reference)) or entry.resource.ofType(Observation).where(status != 'entered-in-error' and status != 'cancelled').exists(code.coding.exists(system = 'http://loinc.org' and code = '59408-5') and value.exists())]])
* requirements = "Rule ESK-05: respiratory depression is a boxed warning of the US label, and the REMS asks for a pulse oximeter on site."
