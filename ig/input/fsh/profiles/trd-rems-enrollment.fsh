Profile: TRDRemsEnrollment
Parent: EpisodeOfCare
Id: trd-rems-enrollment
Title: "TRD REMS Enrolment"
Description: "Enrolment of a person in a risk evaluation and mitigation strategy: the id the programme gave, since when, and under which site. Esketamine in an outpatient setting needs it before the first dose; an inpatient setting does not enrol. Source: Spravato REMS, patient enrolment form; NCPDP REMSPatientID."
* insert Published
* obeys trd-rems-1
* identifier 1..* MS
* identifier ^short = "The REMS patient id"
* identifier.system 1..1 MS
* identifier.value 1..1 MS
* status MS
* type 1..* MS
* type ^slicing.discriminator.type = #pattern
* type ^slicing.discriminator.path = "$this"
* type ^slicing.rules = #open
* type contains enrollment 1..1 MS
* type[enrollment] = TRDRecordKind#rems-enrollment
* diagnosis MS
* patient MS
* managingOrganization MS
* managingOrganization ^short = "The certified site"
* period 1..1 MS
* period.start 1..1 MS
* period.end MS
* careManager MS
* careManager ^short = "The enrolling prescriber"
