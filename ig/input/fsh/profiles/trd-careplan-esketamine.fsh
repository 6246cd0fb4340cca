Profile: TRDCarePlanEsketamine
Parent: TRDCarePlan
Id: trd-careplan-esketamine
Title: "TRD Care Plan: Esketamine"
Description: "Care plan for esketamine nasal spray: twice weekly in weeks 1 to 4, weekly in weeks 5 to 8, then weekly or every two weeks, in a certified setting. With or without an oral antidepressant, and for both labelled indications. Source: Spravato label and REMS."
* insert Published
* obeys trd-careplan-4
* category[modality] = TRDModality#esketamine
