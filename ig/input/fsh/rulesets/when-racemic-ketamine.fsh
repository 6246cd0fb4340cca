// True when any of the listed codings of racemic ketamine is there: RxNorm, ATC, UNII (base, hydrochloride), SNOMED CT substance.
// As the anaesthetic of an ECT session it is another treatment, on its label and at other doses: its category says so.
RuleSet: WhenRacemicKetamine(then)
* expression = "(medication.ofType(CodeableConcept).coding.exists((system = 'http://www.nlm.nih.gov/research/umls/rxnorm' and code = '6130') or (system = 'http://www.whocc.no/atc' and code = 'N01AX03') or (system = 'http://fdasis.nlm.nih.gov' and (code = '690G0D6V8H' or code = 'O18YUO0I83')) or (system = 'http://snomed.info/sct' and code = '373464007')) and category.coding.exists(system.endsWith('/CodeSystem/trd-administration-role') and code = 'ect-induction-agent').not()) implies ({then})"
