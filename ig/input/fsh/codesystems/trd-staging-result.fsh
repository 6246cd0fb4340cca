CodeSystem: TRDStagingResult
Id: trd-staging-result
Title: "TRD Staging Result"
Description: "The stages of the three staging methods; each code begins with the code of its method in trd-instrument. Sources: Maudsley Staging Method (BMC Psychiatry 2018), Thase-Rush stages I to V, ATHF-SF with the consensus definition of at least two failed adequate trials."
* insert LocalCodeSystem(TRDStagingResultValueSet)
* #msm-mild "Maudsley: mild" "3 to 6 points."
* #msm-moderate "Maudsley: moderate" "7 to 10 points."
* #msm-severe "Maudsley: severe" "11 to 15 points."
* #thase-rush-0 "Thase-Rush: no stage" "No adequate trial failed."
* #thase-rush-1 "Thase-Rush: stage I" "At least one adequate trial of one major class failed."
* #thase-rush-2 "Thase-Rush: stage II" "At least two adequate trials of distinctly different classes failed."
* #thase-rush-3 "Thase-Rush: stage III" "Stage II, and an adequate trial of a tricyclic failed."
* #thase-rush-4 "Thase-Rush: stage IV" "Stage III, and an adequate trial of a monoamine oxidase inhibitor failed."
* #thase-rush-5 "Thase-Rush: stage V" "Stage IV, and a course of bilateral ECT failed."
* #athf-sf-resistant "ATHF-SF: resistant" "At least two adequate trials failed."
* #athf-sf-not-resistant "ATHF-SF: not resistant" "Fewer than two adequate trials failed."
