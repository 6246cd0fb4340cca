// A performed session: who, which of the course, from when to when, following which plan.
RuleSet: SessionProcedure
* insert Published
* extension contains
    SessionNumber named number 1..1 MS and
    TreatmentPhase named phase 1..1 MS
* identifier MS
* basedOn MS
* status MS
* statusReason MS
* category MS
* code 1..1 MS
* code.coding ^slicing.discriminator.type = #value
* code.coding ^slicing.discriminator.path = "system"
* code.coding ^slicing.rules = #open
* code.coding ^slicing.description = "The activity kind; a standard procedure code may stand beside it"
* code.coding contains kind 1..1 MS and snomed 0..*
* code.coding[kind].system 1..1
* code.coding[kind].system = Canonical(TRDActivityKind)
* code.coding[kind].code 1..1
* code.coding[snomed].system 1..1
* code.coding[snomed].system = $SCT
* subject only Reference(Patient)
* subject MS
* encounter MS
* performed[x] 1..1 MS
* performed[x] only Period
* performedPeriod.start 1..1 MS
* performedPeriod.end MS
* performer MS
* performer.function MS
* performer.function from TRDPerformerFunctionValueSet (preferred)
* location MS
* complication MS
* complication from TRDAdverseEventType (preferred)
