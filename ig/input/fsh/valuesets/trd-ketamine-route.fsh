ValueSet: TRDKetamineRoute
Id: trd-ketamine-route
Title: "TRD Ketamine Routes"
Description: "Routes by which racemic ketamine is given against depression. By vein is the best supported; by muscle, nose and mouth less so. Another route may be coded where it is used."
* insert Published
* insert SnomedCopyright
* $SCT#47625008 "Intravenous route (qualifier value)"
* $SCT#78421000 "Intramuscular route (qualifier value)"
* $SCT#46713006 "Nasal route (qualifier value)"
* $SCT#26643006 "Oral route (qualifier value)"
