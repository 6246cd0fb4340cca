CodeSystem: TRDControlledSchedule
Id: trd-controlled-schedule
Title: "TRD Controlled Schedule"
Description: "National schedules of controlled substances that the sources of this guide name for its drugs. Sources: United States (ketamine and esketamine schedule III, psilocybin schedule I), Australia (psilocybin for treatment-resistant depression schedule 8 since July 2023)."
* insert LocalCodeSystem(TRDControlledScheduleValueSet)
* #us-schedule-i "United States, schedule I" "Psilocybin."
* #us-schedule-iii "United States, schedule III" "Ketamine and esketamine."
* #au-schedule-8 "Australia, schedule 8" "Psilocybin given for treatment-resistant depression by an authorised prescriber."
* #other "Other schedule" "A schedule of another country: name country and schedule in text."
* #not-controlled "Not controlled" "The drug is in no schedule where it is ordered."
