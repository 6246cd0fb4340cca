Extension: ControlledSchedule
Id: controlled-schedule
Title: "Controlled Schedule"
Description: "The national schedule of controlled substances that the drug belongs to where it is ordered or given. Neither R4 nor the extension pack has an element for it on an order; text names the schedule of a country that the list does not have."
Context: MedicationRequest, MedicationAdministration, Medication
* insert Published
* value[x] only CodeableConcept
* value[x] 1..1
* valueCodeableConcept from TRDControlledScheduleValueSet (required)
