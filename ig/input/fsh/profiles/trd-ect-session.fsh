Profile: TRDEctSession
Parent: Procedure
Id: trd-ect-session
Title: "TRD ECT Session"
Description: "A performed session of electroconvulsive therapy, from anaesthesia to the end of recovery. Its stimulations are ECT records, its anaesthesia is medication administrations. Source: NNDC documentation set; ECTAS minimum data set."
* insert SessionProcedure
* category 1..1
* category = TRDModality#ect
* code.coding[kind].code = #ect-session
* code.coding[snomed] from TRDEctProcedure (preferred)
* usedReference MS
* usedReference ^short = "The ECT device"
