ValueSet: TRDControlledScheduleValueSet
Id: trd-controlled-schedule
Title: "TRD Controlled Schedules"
Description: "All schedules of controlled substances. The local code system is complete, so this expands without a terminology server."
* insert Published
* include codes from system TRDControlledSchedule
