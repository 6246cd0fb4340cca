Instance: trd-clinical-modality
InstanceOf: SearchParameter
Usage: #definition
Title: "Search Parameter: modality"
Description: "The treatment modality of a plan, a session or a consent. Unlike category it looks at modalities only, sees the parts of a combined plan, and reaches the modality of a consent, which no R4 parameter does: CarePlan?modality=esketamine finds the esketamine plans and the combined plans that contain esketamine."
* insert SearchedBy(TRDModalitySearch, modality, token)
* base[0] = #CarePlan
* base[+] = #Procedure
* base[+] = #Consent
* expression = "CarePlan.category.where(coding.where(system.endsWith('/CodeSystem/trd-modality')).exists()) | CarePlan.extension.where(url.endsWith('/StructureDefinition/combined-modality')).value | Procedure.category.where(coding.where(system.endsWith('/CodeSystem/trd-modality')).exists()) | Consent.extension.where(url.endsWith('/StructureDefinition/consent-modality')).value"
* insert TokenModifiers
