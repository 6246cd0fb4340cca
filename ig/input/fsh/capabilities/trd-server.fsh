Instance: trd-server
InstanceOf: CapabilityStatement
Usage: #definition
Title: "TRD Care Plan Server"
Description: "What a server of this guide serves: care plan records to read, search, write and follow; the guide's own artifacts to read; session bundles to validate. The server in this repository binds exactly this list and nothing else."
* name = "TRDCarePlanServer"
* title = "TRD Care Plan Server"
* status = #active
* experimental = false
* date = "2026-11-22"
* publisher = "TRD Care Plan project"
* kind = #requirements
* fhirVersion = #4.0.1
* format[0] = #json
* format[+] = #xml
* patchFormat[0] = #application/json-patch+json
* rest.mode = #server
* rest.interaction[0].code = #transaction
* rest.interaction[+].code = #batch
* rest.interaction[+].code = #history-system
* rest.operation[0].name = "validate"
* rest.operation[0].definition = "http://hl7.org/fhir/OperationDefinition/Resource-validate"
// who and where
* insert ServedRecord(Patient)
* rest[0].resource[=].operation[+].name = "everything"
* rest[0].resource[=].operation[=].definition = "http://hl7.org/fhir/OperationDefinition/Patient-everything"
* insert ServedRecord(RelatedPerson)
* insert ServedRecord(Practitioner)
* insert ServedRecord(PractitionerRole)
* insert ServedRecord(Organization)
* insert ServedRecord(Location)
* insert ServedRecord(HealthcareService)
* insert ServedRecord(Device)
// why
* insert ServedRecord(Condition)
* insert ServedRecord(AllergyIntolerance)
* insert ServedRecord(FamilyMemberHistory)
* insert ServedRecord(ClinicalImpression)
* insert ServedRecord(DetectedIssue)
* insert ServedRecord(Flag)
* insert ServedRecord(Consent)
* insert ServedRecord(List)
// the plan
* insert ServedRecord(CarePlan)
* insert ServedRecord(CareTeam)
* insert ServedRecord(Goal)
* insert ServedRecord(ServiceRequest)
* insert ServedRecord(RequestGroup)
* insert ServedRecord(MedicationRequest)
* insert ServedRecord(Appointment)
* insert ServedRecord(Task)
* insert ServedRecord(CommunicationRequest)
// what was done
* insert ServedRecord(EpisodeOfCare)
* insert ServedRecord(Encounter)
* insert ServedRecord(Procedure)
* insert ServedRecord(Medication)
* insert ServedRecord(MedicationAdministration)
* insert ServedRecord(MedicationStatement)
* insert ServedRecord(Communication)
* insert ServedRecord(DocumentReference)
// what came of it
* insert ServedRecord(Observation)
* insert ServedRecord(DiagnosticReport)
* insert ServedRecord(QuestionnaireResponse)
* insert ServedRecord(AdverseEvent)
* insert ServedRecord(MeasureReport)
* insert ServedRecord(ResearchStudy)
* insert ServedRecord(ResearchSubject)
* insert ServedRecord(Provenance)
// checked as a whole, stored part by part
* insert ValidatedOnly(Bundle)
// Coverage and ChargeItem are not served: no profile, rule or client of this guide uses them. A request may refer to an
// insurance on the server of the billing system.
// the guide's artifacts; a subscription topic is a Basic in R4
* insert ServedDefinition(CapabilityStatement)
* insert ServedDefinition(StructureDefinition)
* insert ServedDefinition(ValueSet)
* insert ServedDefinition(CodeSystem)
* insert ServedDefinition(ConceptMap)
* insert ServedDefinition(SearchParameter)
* insert ServedDefinition(OperationDefinition)
* insert ServedDefinition(Questionnaire)
* insert ServedDefinition(PlanDefinition)
* insert ServedDefinition(ActivityDefinition)
* insert ServedDefinition(Measure)
* insert ServedDefinition(Library)
* insert ServedDefinition(Basic)
