Extension: LegalBasis
Id: legal-basis
Title: "Legal Basis"
Description: "The legal route by which a substance that is otherwise prohibited may be given; text may name the programme or trial."
Context: CarePlan, Procedure
* insert Published
* value[x] only CodeableConcept
* value[x] 1..1
* valueCodeableConcept from TRDLegalBasisValueSet (required)
