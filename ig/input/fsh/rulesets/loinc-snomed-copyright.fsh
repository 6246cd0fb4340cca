RuleSet: LoincSnomedCopyright
* ^copyright = "This value set lists LOINC and SNOMED CT codes one by one. LOINC is copyright Regenstrief Institute, Inc. and the LOINC Committee, and is available at no cost under the licence at loinc.org/license. SNOMED CT is used by permission of SNOMED International; its use may need an affiliate licence in your country."
