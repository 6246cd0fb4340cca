Instance: registry-measure-report
InstanceOf: TRDMeasureReport
Usage: #example
Title: "Registry: response at the end of the acute course"
Description: "What a clinic reports for half a year: of 42 people whose acute course ended and who had a baseline score, 23 responded."
* identifier.system = "http://clinic.test/fhir/measure-report"
* identifier.value = "CLINIC-1-2026H1"
* status = #complete
* type = #summary
* measure = Canonical(trd-response|0.1.0)
* date = "2026-07-06"
* reporter.type = "Organization"
* reporter.identifier.system = "http://clinic.test/fhir/organization"
* reporter.identifier.value = "CLINIC-1"
* reporter.display = "Mood disorder clinic"
* period.start = "2026-01-01"
* period.end = "2026-06-30"
* improvementNotation = http://terminology.hl7.org/CodeSystem/measure-improvement-notation#increase "Increased score indicates improvement"
* group.population[0].code = http://terminology.hl7.org/CodeSystem/measure-population#initial-population "Initial Population"
* group.population[0].count = 48
* group.population[1].code = http://terminology.hl7.org/CodeSystem/measure-population#denominator "Denominator"
* group.population[1].count = 42
* group.population[2].code = http://terminology.hl7.org/CodeSystem/measure-population#numerator "Numerator"
* group.population[2].count = 23
* group.measureScore.value = 0.548
