Profile: TRDCarePlanCombined
Parent: TRDCarePlan
Id: trd-careplan-combined
Title: "TRD Care Plan: Combination"
Description: "Parent plan of a combination: it names the treatments that are joined and holds the steps that coordinate them, at least outcome assessment and follow-up. Each treatment has a plan of its own, with the profile of its modality, its sessions, orders and consent; it points here by partOf. Source: combination of ketamine with psychotherapy, of ECT with ketamine or esketamine; see the decision 'A combination is a parent plan'."
* insert Published
* obeys trd-combined-1 and trd-combined-2 and trd-combined-3
* extension contains CombinedModality named combinedModality 0..* MS
* extension[combinedModality] ^short = "Two or more when active: see rule trd-combined-1"
* category[modality] = TRDModality#combination
