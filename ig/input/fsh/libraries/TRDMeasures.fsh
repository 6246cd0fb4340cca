// The id is the name: CQL engines look a library up by the last part of its url.
Instance: TRDMeasures
InstanceOf: Library
Usage: #definition
Title: "TRD Measure Logic"
Description: "The CQL that all measures of the guide refer to. It is written in ig/input/cql and needs no other library."
* name = "TRDMeasures"
* title = "TRD Measure Logic"
* status = #active
* experimental = false
* type = $LibraryType#logic-library "Logic Library"
* subjectCodeableConcept.text = "Patient"
* publisher = "TRD Care Plan project"
* jurisdiction = $M49#001 "World"
* description = "What the measures of the guide count, in Clinical Quality Language for FHIR 4.0.1: sessions, acute course, scores in a window, then one section for each measure. It needs no other library and no terminology server. Sources: see the measures."
* parameter.name = #"Measurement Period"
* parameter.use = #in
* parameter.min = 1
* parameter.max = "1"
* parameter.type = #Period
* content.contentType = #text/cql
