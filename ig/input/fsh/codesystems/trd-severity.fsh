CodeSystem: TRDSeverity
Id: trd-severity
Title: "TRD Severity"
Description: "How severe what an instrument measures is, in the words of the instruments' own bands. Which scores belong to which level stands in trd-severity-band. A level means the same word, not the same illness: severe is the highest level of the PHQ-9 and the second highest of the HAM-D."
* insert LocalCodeSystem(TRDSeverityValueSet)
* ^property[0].code = #rank
* ^property[=].description = "Order of the levels, 0 is the lowest"
* ^property[=].type = #integer
* #none-minimal "None or minimal" "The lowest band of the instrument: none, normal or minimal."
* #none-minimal ^property[0].code = #rank
* #none-minimal ^property[=].valueInteger = 0
* #mild "Mild" "Mild."
* #mild ^property[0].code = #rank
* #mild ^property[=].valueInteger = 1
* #moderate "Moderate" "Moderate."
* #moderate ^property[0].code = #rank
* #moderate ^property[=].valueInteger = 2
* #moderately-severe "Moderately severe" "Between moderate and severe; only some instruments have it."
* #moderately-severe ^property[0].code = #rank
* #moderately-severe ^property[=].valueInteger = 3
* #severe "Severe" "Severe."
* #severe ^property[0].code = #rank
* #severe ^property[=].valueInteger = 4
* #very-severe "Very severe" "Above severe; only some instruments have it."
* #very-severe ^property[0].code = #rank
* #very-severe ^property[=].valueInteger = 5
