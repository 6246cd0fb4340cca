ValueSet: TRDSuicidality
Id: trd-suicidality
Title: "TRD Suicidality"
Description: "Suicidal thoughts, intent, plans and acts as problems or events, listed code by code. A rated result is a C-SSRS Observation instead. Source: exclusions and follow-up of the psilocybin and esketamine trials."
* insert Published
* insert SnomedIcdCopyright
* $SCT#6471006 "Suicidal thoughts (finding)"
* $SCT#82313006 "Suicide attempt (event)"
* $SCT#225444004 "At risk for suicide (finding)"
* $SCT#225457007 "Feeling suicidal (finding)"
* $SCT#304594002 "Suicidal intent (finding)"
* $SCT#247650009 "Planning suicide (finding)"
* $SCT#425104003 "Suicidal behavior (finding)"
* $SCT#248062006 "Self-injurious behavior (finding)"
* $SCT#44301001 "Suicide (event)"
* $ICD10CM#R45.851 "Suicidal ideations"
* $ICD10CM#T14.91XA "Suicide attempt, initial encounter"
* $ICD10CM#T14.91XD "Suicide attempt, subsequent encounter"
