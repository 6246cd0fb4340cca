Extension: OffLabelUse
Id: off-label-use
Title: "Off-label Use"
Description: "True when the drug is ordered or given for a use its label does not cover."
Context: MedicationRequest, MedicationAdministration
* insert Published
* value[x] only boolean
* value[x] 1..1
