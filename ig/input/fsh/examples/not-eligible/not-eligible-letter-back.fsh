Instance: not-eligible-letter-back
InstanceOf: DocumentReference
Usage: #example
Title: "Not eligible story: letter to the referrer"
Description: "The letter that goes back with the referral: the answer, the reasons, and what is advised instead."
* identifier.system = "http://clinic.test/fhir/document"
* identifier.value = "NEL-D1"
* status = #current
* docStatus = #final
* type.text = "Letter to the referrer"
* subject = Reference(not-eligible-patient)
* date = "2026-03-03T10:00:00+01:00"
* author.type = "Practitioner"
* author.identifier.system = "http://clinic.test/fhir/practitioner"
* author.identifier.value = "WIDM-19"
* author.display = "Dr Anna Widmer"
* content.attachment.contentType = #text/plain
* content.attachment.language = #en
* content.attachment.data = "VG8gRHIgR3JhZiwgMyBNYXJjaCAyMDI2LiBUaGFuayB5b3UgZm9yIHRoZSByZWZlcnJhbCBvZiBNciBBZWJpLiBFc2tldGFtaW5lIGlzIG5vdCBwb3NzaWJsZTogb25lIGFkZXF1YXRlIHRyaWFsIG9mIHR3bywgYW5kIGFuIHVucnVwdHVyZWQgY2VyZWJyYWwgYW5ldXJ5c20gb2YgNiBtbSwgd2hpY2ggdGhlIGxhYmVsIG5hbWVzIGFzIGEgY29udHJhaW5kaWNhdGlvbi4gS2V0YW1pbmUgaXMgcnVsZWQgb3V0IGJ5IGl0IHRvby4gV2UgYWR2aXNlIHZlbmxhZmF4aW5lIHdpdGggY2hlY2tzIG9mIGJsb29kIHByZXNzdXJlLCBhbmQgY29nbml0aXZlIGJlaGF2aW91cmFsIHRoZXJhcHksIGFuZCBoYXZlIGFza2VkIGZvciBhIG5ldXJvc3VyZ2ljYWwgb3Bpbmlvbi4gTm8gc3VpY2lkYWwgdGhvdWdodHMuIFBsZWFzZSByZWZlciBhZ2FpbiBpZiBhIHNlY29uZCBhZGVxdWF0ZSB0cmlhbCBmYWlsczogRUNUIHdvdWxkIHRoZW4gbmVlZCBhIG5ldyBvcGluaW9uLgo="
* content.attachment.title = "Letter of 3 March 2026"
* context.related[0] = Reference(not-eligible-referral)
* context.related[1] = Reference(not-eligible-eligibility-overall)
* context.related[2] = Reference(not-eligible-referral-neurosurgery)
