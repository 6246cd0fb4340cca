RuleSet: HcpcsCopyright
* ^copyright = "This value set lists HCPCS Level II codes one by one. HCPCS Level II is published by the US Centers for Medicare and Medicaid Services. No CPT code or text is in it."
