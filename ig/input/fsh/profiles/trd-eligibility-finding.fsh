Profile: TRDEligibilityFinding
Parent: Observation
Id: trd-eligibility-finding
Title: "TRD Eligibility Finding"
Description: "One criterion of treatment as it was judged: met, not met or unknown, by whom and when, and whether what speaks against the treatment is an absolute or a relative contraindication. The diagnosis, allergy or result itself is a record of its own that focus or derivedFrom points to. Source: Spravato label (contraindications, warnings), ketamine consensus, COMP360 trials, ECT practice."
* insert Published
* obeys trd-eligibility-1 and trd-eligibility-2 and trd-eligibility-3
* identifier MS
* status MS
* code MS
* code from TRDEligibilityTopic (extensible)
* code ^short = "The criterion"
* code.text MS
* subject 1..1 MS
* subject only Reference(Patient)
* focus MS
* focus ^short = "The condition, allergy or drug that the finding is about"
* encounter MS
* effective[x] 1..1 MS
* effective[x] only dateTime
* effective[x] ^short = "When it was reviewed"
* performer MS
* performer ^short = "Who reviewed it"
* value[x] 1..1 MS
* value[x] only CodeableConcept
* valueCodeableConcept from TRDEligibilityAnswerValueSet (required)
* note MS
* derivedFrom MS
* derivedFrom ^short = "The screening or the result that the finding rests on"
* component MS
* component ^slicing.discriminator.type = #pattern
* component ^slicing.discriminator.path = "code"
* component ^slicing.rules = #open
* component contains
    contraindicationKind 0..1 MS and
    modality 0..* MS
* component[contraindicationKind].code = TRDRecordKind#contraindication-kind
* component[contraindicationKind].value[x] 1..1
* component[contraindicationKind].value[x] only CodeableConcept
* component[contraindicationKind].valueCodeableConcept from TRDContraindicationKindValueSet (required)
* insert ModalityComponent
