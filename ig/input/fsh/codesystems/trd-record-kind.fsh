CodeSystem: TRDRecordKind
Id: trd-record-kind
Title: "TRD Record Kind"
Description: "What a record of the work-up is, and the parts that several of these records have in common. Local, because no standard code was verified for them. Sources: ATHF-SF (history of trials), Maudsley and Thase-Rush staging, Spravato REMS (enrolment)."
* insert LocalCodeSystem(TRDRecordKindValueSet)
* #trial-history "Trial history" "A snapshot of the treatments of depression that were tried."
* #resistance-stage "Stage of treatment resistance" "How resistant the depression was judged to be, by a named method."
* #failed-trial-count "Failed trials, current episode" "Number of adequate trials that failed in the episode now treated."
* #failed-trial-count-lifetime "Failed trials, lifetime" "Number of adequate trials that failed in the whole life."
* #screening "Screening before treatment" "The work-up that precedes the decision to treat."
* #modality "Modality considered" "The treatment for which a screening or a finding was made."
* #contraindication-kind "Kind of contraindication" "Whether what was found is an absolute or a relative contraindication."
* #rems-enrollment "REMS enrolment" "Enrolment of a person in a risk evaluation and mitigation strategy."
