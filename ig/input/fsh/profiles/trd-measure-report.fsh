Profile: TRDMeasureReport
Parent: MeasureReport
Id: trd-measure-report
Title: "TRD Measure Report"
Description: "The result of a quality measure of TRD care for one person or a group: which measure, over which period, from whom, with the populations counted and the score. Source: DEQM measure reports."
* insert Published
* identifier MS
* status MS
* type MS
* measure 1..1 MS
* subject MS
* date MS
* reporter MS
* period MS
* period.start 1..1 MS
* period.end 1..1 MS
* improvementNotation MS
* group MS
* group.population MS
* group.population.code MS
* group.population.count MS
* group.measureScore MS
