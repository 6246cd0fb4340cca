Instance: minimal-measure-report
InstanceOf: TRDMeasureReport
Usage: #example
Title: "Minimal: measure report"
Description: "The least a measure report says: which measure, over which period, for whom. The counts are those that the measure asks for."
* status = #complete
* type = #summary
* measure = Canonical(trd-response)
* period.start = "2026-01-01"
* period.end = "2026-06-30"
* group.population[0].code = $MeasurePopulation#initial-population "Initial Population"
* group.population[0].count = 4
* group.population[1].code = $MeasurePopulation#denominator "Denominator"
* group.population[1].count = 4
* group.population[2].code = $MeasurePopulation#numerator "Numerator"
* group.population[2].count = 2
* group.measureScore.value = 0.5
