Profile: TRDScore
Parent: Observation
Id: trd-score
Title: "TRD Assessment Result"
Description: "What every result of a rating instrument has in common. Abstract: declare the profile of the instrument. The date is the date of the rating, so that change can be computed; the identifier lets a registry submit again without storing twice."
* ^abstract = true
* insert Published
* obeys trd-score-1
* extension contains SessionTimepoint named timepoint 0..1
* extension[timepoint] ^short = "Which rating after a session, for example 24 hours"
* identifier MS
* basedOn MS
* partOf MS
* status MS
* category 1..* MS
* category ^slicing.discriminator.type = #pattern
* category ^slicing.discriminator.path = "$this"
* category ^slicing.rules = #open
* category contains survey 1..1 MS
* category[survey] = $ObservationCategory#survey
* code MS
* subject 1..1 MS
* subject only Reference(Patient)
* effective[x] 1..1 MS
* effective[x] only dateTime
* performer MS
* value[x] MS
* dataAbsentReason MS
* derivedFrom MS
