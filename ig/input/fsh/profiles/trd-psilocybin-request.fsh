Profile: TRDPsilocybinRequest
Parent: TRDMedicationRequest
Id: trd-psilocybin-request
Title: "TRD Psilocybin Request"
Description: "An order of psilocybin: a fixed dose in mg by mouth, above 0 and at most 50 mg of psilocybin. The rules of dose and route are those of the medication request; the legal basis stands on the plan. Source: COMP005 and COMP006 (25 mg); OAR 333-333 (50 mg at most)."
* insert Published
* medicationCodeableConcept from TRDPsilocybinDrug (required)
* dosageInstruction.route 1..1
* dosageInstruction.route = $SCT#26643006
* dosageInstruction.doseAndRate 1..*
