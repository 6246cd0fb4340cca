Profile: TRDEncounter
Parent: Encounter
Id: trd-encounter
Title: "TRD Encounter"
Description: "One visit, and what it is for: initial consultation, screening, preparation, treatment session, integration, review, follow-up or crisis. What was done is a Procedure that points here. Class tells outpatient from inpatient, on which the rules of the Spravato REMS depend. Source: the steps of the protocols."
* insert Published
* obeys trd-encounter-1
* identifier MS
* status MS
* class MS
* type 1..* MS
* type ^slicing.discriminator.type = #pattern
* type ^slicing.discriminator.path = "$this"
* type ^slicing.rules = #open
* type ^slicing.description = "What the visit is for, among other types"
* type contains kind 1..1 MS
* type[kind] from TRDEncounterTypeValueSet (required)
* type[kind].coding 1..* MS
* type[kind] ^patternCodeableConcept.coding.system = Canonical(TRDEncounterType)
* priority MS
* subject 1..1 MS
* subject only Reference(Patient)
* episodeOfCare MS
* episodeOfCare ^short = "REMS enrolment, where the visit is under one"
* basedOn MS
* participant MS
* participant.individual MS
* appointment MS
* period MS
* reasonCode MS
* reasonReference MS
* location MS
* serviceProvider MS
