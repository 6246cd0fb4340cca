CodeSystem: TRDContraindicationKind
Id: trd-contraindication-kind
Title: "TRD Contraindication Kind"
Description: "How a contraindication binds. Sources: Spravato label (contraindications and warnings), ketamine consensus, ECT practice, which knows relative ones only."
* insert LocalCodeSystem(TRDContraindicationKindValueSet)
* #absolute "Absolute" "The treatment must not be given."
* #relative "Relative" "The treatment may be given when the benefit outweighs the risk; the note says why."
