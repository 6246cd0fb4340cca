Profile: TRDCarePlanKetamineIntranasal
Parent: TRDCarePlan
Id: trd-careplan-ketamine-intranasal
Title: "TRD Care Plan: Ketamine Intranasal"
Description: "Care plan for compounded racemic ketamine nasal spray. Off-label; not esketamine, which has a plan profile of its own. Source: ASKP3; FDA compounding alert of February 2022."
* insert Published
* obeys trd-careplan-4
* category[modality] = TRDModality#ketamine-intranasal
