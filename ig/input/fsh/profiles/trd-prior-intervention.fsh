Profile: TRDPriorIntervention
Parent: Procedure
Id: trd-prior-intervention
Title: "TRD Prior Intervention"
Description: "An earlier course of ECT, TMS, ketamine, esketamine, psilocybin or psychotherapy that counts as a trial: what it was, from when to when, whether it was adequate and what it achieved. One Procedure is the whole course. Drug trials are trd-antidepressant-trial. Source: ATHF-SF, which rates brain stimulation and psychotherapy as trials."
* insert Published
* obeys trd-trial-1
* extension contains
    TrialAdequacy named adequacy 0..1 MS and
    TrialOutcome named outcome 0..1 MS and
    EpisodeWindow named episode 0..1 MS
* extension[adequacy] ^short = "Needed: see rule trd-trial-1"
* extension[outcome] ^short = "Needed: see rule trd-trial-1"
* identifier MS
* status MS
* statusReason MS
* statusReason ^short = "Why the course was stopped"
* code 1..1 MS
* code.coding ^slicing.discriminator.type = #value
* code.coding ^slicing.discriminator.path = "system"
* code.coding ^slicing.rules = #open
* code.coding ^slicing.description = "The kind of intervention; a standard procedure code may stand beside it"
* code.coding contains kind 1..1 MS and snomed 0..*
* code.coding[kind] from TRDPriorInterventionKindValueSet (required)
* code.coding[kind].system 1..1
* code.coding[kind].system = Canonical(TRDPriorInterventionKind)
* code.coding[kind].code 1..1
* code.coding[snomed].system 1..1
* code.coding[snomed].system = $SCT
* code.text MS
* subject only Reference(Patient)
* subject MS
* performed[x] MS
* performed[x] only Period
* performed[x] ^short = "From the first to the last session; a year is enough"
* reasonReference MS
* note MS
* note ^short = "What the rating rests on: number of sessions, electrode placement, dose"
