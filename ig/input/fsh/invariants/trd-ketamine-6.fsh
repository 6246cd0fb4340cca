Invariant: trd-ketamine-6
Description: "The mg given must agree with mg/kg times dosing weight within 10 percent: correct dosage.dose (UCUM code mg) or the extension weight-based-dose"
* severity = #error
* expression = "extension.where(url.endsWith('/weight-based-dose')).exists() implies (dosage.dose.code = 'mg' and dosage.dose.value >= 0.9 * extension.where(url.endsWith('/weight-based-dose')).extension.where(url = 'dose').value.ofType(Quantity).value * extension.where(url.endsWith('/weight-based-dose')).extension.where(url = 'weight').value.ofType(Quantity).value and dosage.dose.value <= 1.1 * extension.where(url.endsWith('/weight-based-dose')).extension.where(url = 'dose').value.ofType(Quantity).value * extension.where(url.endsWith('/weight-based-dose')).extension.where(url = 'weight').value.ofType(Quantity).value)"
* requirements = "Rule KET-06: a tenfold or a pound-for-kilogram error shows here. Checked on the administration itself, so that it holds outside a session bundle too."
