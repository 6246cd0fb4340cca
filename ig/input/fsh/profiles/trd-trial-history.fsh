Profile: TRDTrialHistory
Parent: List
Id: trd-trial-history
Title: "TRD Trial History"
Description: "The treatments of depression that were tried, as they were known on one day: drug trials and prior interventions in order of time. A snapshot: a later version is a list of its own. A person without any earlier trial has an empty list with its reason. Source: ATHF-SF."
* insert Published
* obeys trd-history-1
* identifier MS
* status MS
* mode = #snapshot
* mode MS
* title MS
* code 1..1 MS
* code = TRDRecordKind#trial-history
* subject 1..1 MS
* subject only Reference(Patient)
* date 1..1 MS
* date ^short = "The day on which the history was known like this"
* source MS
* note MS
* entry MS
* entry.item MS
* entry.item only Reference(MedicationStatement or Procedure)
* entry.item ^short = "TRD antidepressant trial or TRD prior intervention"
* emptyReason MS
