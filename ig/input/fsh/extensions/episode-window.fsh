Extension: EpisodeWindow
Id: episode-window
Title: "Episode Window"
Description: "Whether the trial belongs to the depressive episode now treated or to an earlier one. Definitions of treatment resistance differ in which trials they count."
Context: MedicationStatement, Procedure
* insert Published
* value[x] only CodeableConcept
* value[x] 1..1
* valueCodeableConcept from TRDEpisodeWindowValueSet (required)
