Profile: TRDCondition
Parent: Condition
Id: trd-condition
Title: "TRD Condition"
Description: "Major depressive disorder that is resistant to treatment, with the trials that show it as evidence. Source: TRD is an inadequate response to at least two antidepressants of adequate dose and duration."
* insert Published
* obeys trd-condition-1 and trd-condition-2
* identifier MS
* clinicalStatus MS
* verificationStatus MS
* category MS
* severity MS
* code 1..1 MS
* code from TRDDepressiveDisorder (required)
* subject only Reference(Patient)
* subject MS
* onset[x] MS
* stage MS
* stage.assessment MS
* stage.assessment ^short = "The TRD resistance stage"
* evidence MS
* evidence.detail MS
* evidence.detail ^short = "A trial: TRD antidepressant trial, or a Procedure such as earlier ECT"
