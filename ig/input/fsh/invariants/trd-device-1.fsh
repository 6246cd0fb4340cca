Invariant: trd-device-1
Description: "A nasal spray device should have its lot: add lotNumber or udiCarrier"
* severity = #warning
* expression = "type.coding.exists(system.endsWith('/CodeSystem/trd-device-type') and code = 'nasal-spray-device') implies (lotNumber.exists() or udiCarrier.exists())"
* requirements = "The Spravato REMS monitoring form asks for the lot number of every session. A warning, because imported records and sessions outside the United States may not hold it."
