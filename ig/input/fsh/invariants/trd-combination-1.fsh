Invariant: trd-combination-1
Description: "Ketamine given in an ECT session must state its role: set category to ect-induction-agent or treatment"
* severity = #error
* insert WhenSession(ect-session, [[code = 'ect']], [[entry.resource.ofType(MedicationAdministration).where(medication.ofType(CodeableConcept).coding.exists((system = 'http://www.nlm.nih.gov/research/umls/rxnorm' and code = '6130') or (system = 'http://www.whocc.no/atc' and code = 'N01AX03') or (system = 'http://fdasis.nlm.nih.gov' and (code = '690G0D6V8H' or code = 'O18YUO0I83')) or (system = 'http://snomed.info/sct' and code = '373464007'))).all(category.coding.exists(system.endsWith('/CodeSystem/trd-administration-role') and (code = 'ect-induction-agent' or code = 'treatment')))]])
* requirements = "Rule CMB-01: as an anaesthetic and as an antidepressant it is a different treatment, at a different dose."
