// True when psilocybin is coded: its UNII.
RuleSet: WhenPsilocybin(then)
* expression = "medication.ofType(CodeableConcept).coding.exists(system = 'http://fdasis.nlm.nih.gov' and code = '2RV7212BP0') implies ({then})"
