RuleSet: LoincCopyright
* ^copyright = "This value set lists LOINC codes one by one. LOINC is copyright Regenstrief Institute, Inc. and the LOINC Committee, and is available at no cost under the licence at loinc.org/license."
