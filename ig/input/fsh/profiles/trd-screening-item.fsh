Profile: TRDScreeningItem
Parent: Observation
Id: trd-screening-item
Title: "TRD Screening Item"
Description: "One item of a screening that is not a score and not a vital sign: a question of the history, an examination, a check. Answered yes or no, as a quantity, or in words; an item that was not examined has a dataAbsentReason. Vital signs, laboratory results and scores have profiles of their own and are members of the screening as they are. Source: see trd-screening."
* insert Published
* obeys trd-screening-2
* identifier MS
* status MS
* code MS
* code from TRDScreeningCode (extensible)
* code.text MS
* subject 1..1 MS
* subject only Reference(Patient)
* effective[x] 1..1 MS
* performer MS
* value[x] MS
* dataAbsentReason MS
* interpretation MS
* note MS
* derivedFrom MS
