Invariant: trd-site-1
Description: "A certified or licensed site should carry its number: add identifier"
* severity = #warning
* expression = "characteristic.coding.exists(system.endsWith('/CodeSystem/trd-site-characteristic') and (code = 'spravato-rems-certified' or code = 'spravato-rems-certified-inpatient' or code = 'oregon-service-centre' or code = 'colorado-healing-centre')) implies identifier.exists()"
* requirements = "Rule ESK-10: the certificate can be looked up only by its number."
