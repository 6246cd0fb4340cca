Extension: CombinedModality
Id: combined-modality
Title: "Combined Modality"
Description: "A treatment that a combination joins. Repeats on the parent plan, once for each treatment; the plan of that treatment is a child that points to the parent by partOf."
Context: CarePlan
* insert Published
* value[x] only CodeableConcept
* value[x] 1..1
* valueCodeableConcept from TRDSingleModality (required)
