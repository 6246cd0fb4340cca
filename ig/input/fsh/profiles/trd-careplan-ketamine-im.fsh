Profile: TRDCarePlanKetamineIM
Parent: TRDCarePlan
Id: trd-careplan-ketamine-im
Title: "TRD Care Plan: Ketamine IM"
Description: "Care plan for racemic ketamine by intramuscular injection, as in ketamine-assisted psychotherapy (0.3 to 1.0 mg/kg). Off-label. Source: ASKP3; trials of ketamine-assisted psychotherapy."
* insert Published
* obeys trd-careplan-4
* category[modality] = TRDModality#ketamine-im
