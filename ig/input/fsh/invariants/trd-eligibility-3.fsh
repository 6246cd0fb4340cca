Invariant: trd-eligibility-3
Description: "A final eligibility finding should say who reviewed it: add performer"
* severity = #warning
* expression = "(status = 'final' or status = 'amended' or status = 'corrected') implies performer.exists()"
* requirements = "Contraindications are reviewed by a person who can be asked. A warning, because imported records may not name one."
