Profile: TRDAntidepressantTrial
Parent: MedicationStatement
Id: trd-antidepressant-trial
Title: "TRD Antidepressant Trial"
Description: "One course of an antidepressant or augmentation drug: which drug, what dose, from when to when, whether it was adequate and what it achieved. Source: the per-trial rating of ATHF-SF."
* insert Published
* obeys trd-trial-1 and trd-trial-2
* extension contains
    TrialAdequacy named adequacy 0..1 MS and
    TrialOutcome named outcome 0..1 MS and
    EpisodeWindow named episode 0..1 MS
* extension[adequacy] ^short = "Needed: see rule trd-trial-1"
* extension[outcome] ^short = "Needed: see rule trd-trial-1"
* identifier MS
* status MS
* statusReason MS
* statusReason ^short = "Why the trial was stopped"
* medication[x] only CodeableConcept
* medication[x] MS
* medicationCodeableConcept from TRDAntidepressantValueSet (extensible)
* medicationCodeableConcept.text MS
* subject only Reference(Patient)
* subject MS
* effective[x] 1..1 MS
* effective[x] only Period
* effectivePeriod.start 1..1 MS
* effectivePeriod.end MS
* reasonReference MS
* dosage 1..* MS
* dosage.text MS
* dosage.doseAndRate MS
