Instance: not-eligible-letter-follow-up
InstanceOf: DocumentReference
Usage: #example
Title: "Not eligible story: letter of the referrer after one month"
Description: "What the general practitioner reports one month later: the only follow-up, since there was no treatment here."
* identifier.system = "http://clinic.test/fhir/document"
* identifier.value = "NEL-D2"
* status = #current
* docStatus = #final
* type.text = "Letter of the referrer"
* subject = Reference(not-eligible-patient)
* date = "2026-04-09T10:00:00+02:00"
* author.type = "Practitioner"
* author.identifier.system = "http://clinic.test/fhir/practitioner"
* author.identifier.value = "GRAF-28"
* author.display = "Dr Beat Graf"
* content.attachment.contentType = #text/plain
* content.attachment.language = #en
* content.attachment.data = "VG8gRHIgV2lkbWVyLCA5IEFwcmlsIDIwMjYuIE1yIEFlYmkgd2FzIGhlcmUgb24gOCBBcHJpbC4gVmVubGFmYXhpbmUgc2luY2UgOSBNYXJjaCwgMTUwIG1nIHNpbmNlIDIzIE1hcmNoLiBQSFEtOSBvZiAxMS4gQmxvb2QgcHJlc3N1cmUgMTI4LzgyIG1tSGcuIENvZ25pdGl2ZSBiZWhhdmlvdXJhbCB0aGVyYXB5IGJlZ2lucyBvbiAyMCBBcHJpbC4gTmV1cm9zdXJnZXJ5IGFkdmlzZXMgaW1hZ2luZyBvbmNlIGEgeWVhciwgbm8gb3BlcmF0aW9uLiBObyB0aG91Z2h0cyBvZiBzdWljaWRlLgo="
* content.attachment.title = "Letter of 9 April 2026"
* context.related[0] = Reference(not-eligible-letter-back)
* context.related[1] = Reference(not-eligible-phq9-month1)
