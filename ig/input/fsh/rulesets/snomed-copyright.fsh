RuleSet: SnomedCopyright
* ^copyright = "This value set lists SNOMED CT codes one by one. SNOMED CT is used by permission of SNOMED International; its use may need an affiliate licence in your country."
