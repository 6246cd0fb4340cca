Profile: TRDCarePlanPsilocybin
Parent: TRDCarePlan
Id: trd-careplan-psilocybin
Title: "TRD Care Plan: Psilocybin"
Description: "Care plan for psilocybin-assisted therapy: preparation, one or more dosing sessions, integration, and the legal basis under which the drug is given. Source: COMP005 and COMP006; Oregon, New Mexico and Australian programme rules."
* insert Published
* obeys trd-psilocybin-1 and trd-psilocybin-2
* category[modality] = TRDModality#psilocybin
* extension[legalBasis] ^short = "Needed when active: see rule trd-psilocybin-2"
