Instance: ketamine-intranasal-urine-report
InstanceOf: DocumentReference
Usage: #example
Title: "Ketamine intranasal story: urine report"
Description: "The laboratory report of the urine sample: no growth, which speaks against an infection."
* identifier.system = "http://clinic.test/fhir/document"
* identifier.value = "KIN-D1"
* status = #current
* type.text = "Laboratory report, urine culture"
* subject = Reference(ketamine-intranasal-patient)
* date = "2026-01-15T15:00:00+00:00"
* author.type = "Organization"
* author.identifier.system = "http://clinic.test/fhir/organization"
* author.identifier.value = "LAB-2"
* author.display = "Microbiology laboratory"
* content.attachment.contentType = #text/plain
* content.attachment.language = #en
* content.attachment.data = "TWlkc3RyZWFtIHVyaW5lLCAxMyBKYW51YXJ5IDIwMjYuIExldWNvY3l0ZXMgcmFpc2VkLiBDdWx0dXJlOiBubyBncm93dGggYWZ0ZXIgNDggaG91cnMuCg=="
* content.attachment.title = "Urine culture of 13 January 2026"
