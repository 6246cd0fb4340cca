Instance: us-therapist
InstanceOf: Practitioner
Usage: #example
Title: "US story: therapist"
Description: "The therapist of the psychotherapy beside esketamine."
* identifier.system = "http://clinic.test/fhir/practitioner"
* identifier.value = "US-WEIS-04"
* active = true
* name.family = "Weiss"
* name.given = "Hannah"
* qualification.code.text = "Licensed clinical social worker"
