Instance: psilocybin-appointment-dosing
InstanceOf: Appointment
Usage: #example
Title: "Psilocybin story: appointment of the dosing session"
Description: "The day that was kept free for the dose."
* identifier.system = "http://clinic.test/fhir/appointment"
* identifier.value = "PSI-A1"
* status = #fulfilled
* start = "2026-04-01T08:45:00+11:00"
* end = "2026-04-01T16:45:00+11:00"
* basedOn = Reference(psilocybin-request-dosing)
* participant[0].actor = Reference(psilocybin-patient)
* participant[0].status = #accepted
