Instance: trd-protocol-esketamine-antidepressant
InstanceOf: PlanDefinition
Usage: #definition
Title: "Protocol: Esketamine with an oral antidepressant"
Description: "The esketamine protocol and an oral antidepressant beside it. In the United States the antidepressant is optional in treatment-resistant depression since January 2025; in the European Union an SSRI or SNRI is part of the label. One modality: the steps of the esketamine protocol and the order make one plan. Sources: Spravato label, European summary of product characteristics, Janik 2025."
* insert Protocol(TRDProtocolEsketamineAntidepressant)
* insert ForModality(esketamine, Esketamine nasal spray)
* insert Source([[Spravato label, dosing and administration]])
* insert Source([[Spravato, European summary of product characteristics]])
* insert LinkedSource([[Janik 2025: esketamine monotherapy in treatment-resistant depression]], https://pubmed.ncbi.nlm.nih.gov/40601310)
* insert ProtocolGoals(madrs, MADRS total score, MADRS, 12, 4)

* insert SymptomStep(action, esketamine, Esketamine, dosing-session, Dosing session, trd-protocol-esketamine, must, [[The whole esketamine protocol.]])
* insert SymptomStep(action, antidepressant-order, Oral antidepressant, medication-order, Medication order, trd-activity-antidepressant-order, must, [[From the start of induction or earlier; it goes on when esketamine is spaced or stopped.]])
* insert Order(action, esketamine, concurrent-with-start)
* insert By(action, prescriber, Prescriber)
