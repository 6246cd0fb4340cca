Instance: not-eligible-screening-imaging
InstanceOf: TRDScreeningItem
Usage: #example
Title: "Not eligible story: screening, imaging"
Description: "The result that decided: an aneurysm that nobody knew of."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "NEL-SC-imaging"
* status = #final
* code = TRDScreeningItemCode#imaging "Imaging"
* subject = Reference(not-eligible-patient)
* effectiveDateTime = "2026-02-26T08:00:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "WIDM-19"
* performer.display = "Dr Anna Widmer"
* valueString = "Unruptured aneurysm of the left middle cerebral artery, 6 mm"
* note.text = "Magnetic resonance angiography of 25 February, asked for because of new headaches."
