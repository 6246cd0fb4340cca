Invariant: trd-esketamine-3
Description: "An esketamine dose given must be 28, 56 or 84 mg: set dosage.dose to one of them, with UCUM code mg. As the anaesthetic of an ECT session it has the category ect-induction-agent"
* severity = #error
* insert WhenEsketamine([[status = 'completed' implies dosage.dose.exists(code = 'mg' and (value = 28 or value = 56 or value = 84))]])
* requirements = "Rule ESK-01: a device holds 28 mg; a session uses one, two or three devices. A dose that was broken off is not completed, and is recorded as it was. By vein esketamine is a labelled anaesthetic, at other doses."
