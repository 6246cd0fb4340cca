ValueSet: TRDDrugRoute
Id: trd-drug-route
Title: "TRD Drug Routes"
Description: "Routes by which the drugs of this guide are given; the order rules look at these codes. Another route may be used."
* insert Published
* insert SnomedCopyright
* $SCT#47625008 "Intravenous route (qualifier value)"
* $SCT#78421000 "Intramuscular route (qualifier value)"
* $SCT#46713006 "Nasal route (qualifier value)"
* $SCT#26643006 "Oral route (qualifier value)"
