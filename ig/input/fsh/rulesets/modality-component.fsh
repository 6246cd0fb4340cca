// The treatments for which a screening or a finding was made. Needs component sliced by code.
RuleSet: ModalityComponent
* component[modality].code = TRDRecordKind#modality
* component[modality] ^short = "The treatment considered; repeats"
* component[modality].value[x] 1..1
* component[modality].value[x] only CodeableConcept
* component[modality].valueCodeableConcept from TRDModalityValueSet (required)
