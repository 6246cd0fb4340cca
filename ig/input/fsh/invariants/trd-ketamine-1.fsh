Invariant: trd-ketamine-1
Description: "An order of racemic ketamine must state its route: add dosageInstruction.route"
* severity = #error
* insert WhenRacemicKetamine([[dosageInstruction.all(route.exists())]])
* requirements = "Rule KET-01: dose, monitoring and risk depend on the route."
