Instance: trd-clinical-treatment-phase
InstanceOf: SearchParameter
Usage: #definition
Title: "Search Parameter: treatment-phase"
Description: "The part of the course to which a planned or performed step belongs: the induction sessions, the orders of the maintenance phase. The phase is an extension of this guide, so R4 has no parameter for it."
* insert SearchedBy(TRDTreatmentPhaseSearch, treatment-phase, token)
* base[0] = #ServiceRequest
* base[+] = #MedicationRequest
* base[+] = #Procedure
* expression = "ServiceRequest.extension.where(url.endsWith('/StructureDefinition/treatment-phase')).value | MedicationRequest.extension.where(url.endsWith('/StructureDefinition/treatment-phase')).value | Procedure.extension.where(url.endsWith('/StructureDefinition/treatment-phase')).value"
* insert TokenModifiers
