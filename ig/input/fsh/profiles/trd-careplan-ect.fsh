Profile: TRDCarePlanECT
Parent: TRDCarePlan
Id: trd-careplan-ect
Title: "TRD Care Plan: ECT"
Description: "Care plan for a course of electroconvulsive therapy, usually 6 to 12 sessions two or three times a week, with continuation treatment. Source: 21 CFR 882.5940, NICE NG222, PRIDE."
* insert Published
* obeys trd-careplan-4
* category[modality] = TRDModality#ect
