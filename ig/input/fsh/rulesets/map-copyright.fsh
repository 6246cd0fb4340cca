// The copyright rule sets of value sets, for maps.
RuleSet: SnomedMapCopyright
* copyright = "This map lists SNOMED CT codes one by one. SNOMED CT is used by permission of SNOMED International; its use may need an affiliate licence in your country."

RuleSet: LoincSnomedMapCopyright
* copyright = "This map lists LOINC and SNOMED CT codes one by one. LOINC is copyright Regenstrief Institute, Inc. and the LOINC Committee, and is available at no cost under the licence at loinc.org/license. SNOMED CT is used by permission of SNOMED International; its use may need an affiliate licence in your country."

RuleSet: SnomedIcdMapCopyright
* copyright = "This map lists SNOMED CT and ICD-10-PCS codes one by one. SNOMED CT is used by permission of SNOMED International; its use may need an affiliate licence in your country. ICD-10-CM and ICD-10-PCS are published by the US government (CMS, CDC/NCHS); ICD-10 is copyright World Health Organization."

RuleSet: IcdMapCopyright
* copyright = "This map lists ICD-10-PCS codes one by one. ICD-10-CM and ICD-10-PCS are published by the US government (CMS, CDC/NCHS); ICD-10 is copyright World Health Organization."
