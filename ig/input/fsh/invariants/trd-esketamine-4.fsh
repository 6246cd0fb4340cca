Invariant: trd-esketamine-4
Description: "Esketamine is given by the nasal route: set dosage.route to SNOMED CT 46713006. As the anaesthetic of an ECT session it has the category ect-induction-agent"
* severity = #error
* insert WhenEsketamine([[status = 'completed' implies dosage.route.coding.exists(system = 'http://snomed.info/sct' and code = '46713006')]])
* requirements = "Rule ESK-02: the product is a nasal spray. By vein esketamine is a labelled anaesthetic."
