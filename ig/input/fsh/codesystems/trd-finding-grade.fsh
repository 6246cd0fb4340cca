CodeSystem: TRDFindingGrade
Id: trd-finding-grade
Title: "TRD Finding Grade"
Description: "How marked a finding of a session was at its worst."
* insert LocalCodeSystem(TRDFindingGradeValueSet)
* #none "None" "Looked for and not found."
* #mild "Mild" "Noticeable, no help needed."
* #moderate "Moderate" "Needed attention or support."
* #severe "Severe" "Needed treatment, or stopped the session."
