Profile: TRDCarePlanKetamineIV
Parent: TRDCarePlan
Id: trd-careplan-ketamine-iv
Title: "TRD Care Plan: Ketamine IV"
Description: "Care plan for racemic ketamine by vein, usually 0.5 mg/kg over 40 minutes, two or three times a week for six infusions, then spaced. Off-label. Source: ELEKT-D, Phillips 2019, CANMAT 2021, ASKP3."
* insert Published
* obeys trd-careplan-4
* category[modality] = TRDModality#ketamine-iv
