// True when any of the listed codings of esketamine is there: RxNorm, ATC, UNII (base, hydrochloride), SNOMED CT product.
// ATC N01AX14 is not among them: it is esketamine as a general anaesthetic, by vein and by weight.
// As the anaesthetic of an ECT session it is another treatment, on its label and at other doses: its category says so.
RuleSet: WhenEsketamine(then)
* expression = "(medication.ofType(CodeableConcept).coding.exists((system = 'http://www.nlm.nih.gov/research/umls/rxnorm' and (code = '2119365' or code = '2201623' or code = '2201625')) or (system = 'http://www.whocc.no/atc' and code = 'N06AX27') or (system = 'http://fdasis.nlm.nih.gov' and (code = '50LFG02TXD' or code = 'L8P1H35P2Z')) or (system = 'http://snomed.info/sct' and (code = '789488000' or code = '789489008'))) and category.coding.exists(system.endsWith('/CodeSystem/trd-administration-role') and code = 'ect-induction-agent').not()) implies ({then})"
