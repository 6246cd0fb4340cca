Profile: TRDDosingSession
Parent: Procedure
Id: trd-dosing-session
Title: "TRD Dosing Session"
Description: "A performed session in which ketamine, esketamine or psilocybin was given: from the arrival to the end of monitoring. What was given and observed points to it with partOf. Source: Spravato REMS monitoring form; ASKP3; Oregon and Colorado session records."
* insert SessionProcedure
* extension contains LegalBasis named legalBasis 0..1 MS
* category 1..1
* category from TRDDrugModality (required)
* category ^short = "The modality; the session rules look at it"
* code.coding[kind].code = #dosing-session
* performedPeriod.end ^short = "End of monitoring"
