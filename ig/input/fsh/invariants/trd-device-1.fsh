Invariant: trd-device-1
Description: "A nasal spray device must have its lot: add lotNumber or udiCarrier"
* severity = #error
* expression = "type.coding.exists(system.endsWith('/CodeSystem/trd-device-type') and code = 'nasal-spray-device') implies (lotNumber.exists() or udiCarrier.exists())"
* requirements = "The Spravato REMS monitoring form asks for the lot number of every session."
