RuleSet: SnomedIcdCopyright
* ^copyright = "This value set lists codes one by one. SNOMED CT is used by permission of SNOMED International; its use may need an affiliate licence in your country. ICD-10-CM and ICD-10-PCS are published by the US government (CMS, CDC/NCHS); ICD-10 is copyright World Health Organization."
