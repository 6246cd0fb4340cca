Instance: trd-rems-etasu
InstanceOf: OperationDefinition
Usage: #definition
Title: "Operation: REMS requirements met"
Description: "Says which elements to assure safe use (ETASU) of a REMS drug are met for a patient: setting certified, patient enrolled, a monitoring form filed for each session. Named and shaped after GuidanceResponse/$rems-etasu of the HL7 guide Medication REMS 2.0.0 (hl7.fhir.us.medication-rems), which asks the REMS administrator; here the answer is computed from the patient's own records. Contract: this is what the operation will take and answer. The server of release 0.1.0 does not serve it, and a server lists it in /metadata only when it works."
* insert Operation(TRDRemsEtasu, rems-etasu, true, true, false)
* comment = "The status of a GuidanceResponse is success when the requirement is met and data-required while something is open, as in the HL7 guide; the outer one is success when all are. The answer does not replace that of the REMS administrator and authorises no dispensing. GET and POST."
* resource = #Patient
* insert In(patient, 0, 1, Patient, [[The patient, as a resource, as the HL7 guide sends it. Needed on the type unless caseNumber or authNumber is given; left out on an instance.]])
* insert In(medication, 0, 1, Medication, [[The drug, as a resource with its code. Default: esketamine nasal spray.]])
* insert In(caseNumber, 0, 1, string, [[The case number of the enrolment, instead of patient and medication.]])
* insert In(authNumber, 0, 1, string, [[The authorisation number of the enrolment, instead of patient and medication.]])
* insert In(asOf, 0, 1, date, [[Judge as of this day. Default: today.]])
* insert Out(rems-etasu, 1, 1, GuidanceResponse, [[The whole. Its outputParameters are a contained Parameters with one GuidanceResponse for each requirement (named after it, with a note that says what is open) and the string case_number.]])
