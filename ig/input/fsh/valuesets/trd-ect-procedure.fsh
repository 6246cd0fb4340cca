ValueSet: TRDEctProcedure
Id: trd-ect-procedure
Title: "TRD ECT Procedures"
Description: "Codes of an ECT session and its anaesthesia, listed code by code from SNOMED CT and ICD-10-PCS. SNOMED CT codes for single placements could not be verified: the placement stands in the ECT record."
* insert Published
* insert SnomedIcdCopyright
* $SCT#23835007 "Electroconvulsive therapy (procedure)"
* $SCT#406169005 "Care of patient undergoing electroconvulsive therapy (regime/therapy)"
* $SCT#50697003 "Administration of general anesthetic (procedure)"
* $ICD10PCS#GZB0ZZZ "ECT, Unilateral-Single Seizure"
* $ICD10PCS#GZB1ZZZ "ECT, Unilateral-Multiple Seizure"
* $ICD10PCS#GZB2ZZZ "ECT, Bilateral-Single Seizure"
* $ICD10PCS#GZB3ZZZ "ECT, Bilateral-Multiple Seizure"
* $ICD10PCS#GZB4ZZZ "Other Electroconvulsive Therapy"
