Invariant: trd-vitals-1
Description: "Oxygen saturation must be a percentage from 0 to 100: set valueQuantity.code to % and check the value"
* severity = #error
* expression = "code.coding.exists(system = 'http://loinc.org' and code = '59408-5') implies value.ofType(Quantity).all(code = '%' and value >= 0 and value <= 100)"
* requirements = "Completes rule ESK-05: core has a profile for the other vital signs, but not for LOINC 59408-5."
