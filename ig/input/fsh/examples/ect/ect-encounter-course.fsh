Instance: ect-encounter-course
InstanceOf: TRDEncounter
Usage: #example
Title: "ECT story: inpatient stay of the course"
Description: "The inpatient stay from the work-up to the end of the acute course."
* identifier.system = "http://clinic.test/fhir/encounter"
* identifier.value = "ECT-EN2"
* status = #finished
* class = http://terminology.hl7.org/CodeSystem/v3-ActCode#IMP "inpatient encounter"
* type[kind] = TRDEncounterType#treatment-session "Treatment session"
* priority = http://terminology.hl7.org/CodeSystem/v3-ActPriority#UR "urgent"
* subject = Reference(ect-patient)
* basedOn = Reference(ect-request-course)
* participant.individual.type = "Practitioner"
* participant.individual.identifier.system = "http://clinic.test/fhir/practitioner"
* participant.individual.identifier.value = "DEMI-06"
* participant.individual.display = "Dr Elif Demir"
* period.start = "2025-10-27T09:00:00+01:00"
* period.end = "2025-12-01T14:00:00+01:00"
* reasonReference = Reference(ect-condition)
* serviceProvider.type = "Organization"
* serviceProvider.identifier.system = "http://clinic.test/fhir/organization"
* serviceProvider.identifier.value = "CLINIC-2"
* serviceProvider.display = "ECT service"
