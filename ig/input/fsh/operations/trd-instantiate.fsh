Instance: trd-instantiate
InstanceOf: OperationDefinition
Usage: #definition
Title: "Operation: instantiate a protocol"
Description: "Makes the care plan of a protocol for one patient: computes what PlanDefinition/$apply computes, and stores the plan and its requests in one transaction, all or none. Contract: this is what the operation will take and answer. The server of release 0.1.0 does not serve it, and a server lists it in /metadata only when it works."
* insert Operation(TRDInstantiate, instantiate, true, true, true)
* comment = "The plan is stored as a draft (status draft, intent plan), its requests likewise, so that what is missing can be completed; the rules of a plan in force apply when somebody sets it to active. Everything is validated and stored by the same way as a client's own writes. POST only. When the protocol cannot be applied to the patient, nothing is stored and the answer is 422 with an OperationOutcome that names what is missing."
* resource = #PlanDefinition
* insert In(planDefinition, 0, 1, canonical, [[The protocol, as canonical with or without version. Needed when the operation is called on the type; left out on an instance.]])
* insert In(subject, 1, 1, Reference, [[The patient the plan is for.]])
* parameter[=].targetProfile = Canonical(TRDPatient)
* insert In(start, 1, 1, date, [[First day of the plan. It becomes CarePlan.period.start, and the dates of the steps are counted from it.]])
* insert In(addresses, 1, *, Reference, [[The condition that is treated. It becomes CarePlan.addresses and the reason of the requests.]])
* parameter[=].targetProfile = Canonical(TRDCondition)
* insert In(author, 1, 1, Reference, [[Who answers for the plan: a Practitioner or PractitionerRole. It becomes CarePlan.author and the requester of the requests.]])
* parameter[=].targetProfile[0] = "http://hl7.org/fhir/StructureDefinition/Practitioner"
* parameter[=].targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/PractitionerRole"
* insert In(organization, 0, 1, Reference, [[Where the plan will be carried out. It becomes the performer of the requests.]])
* parameter[=].targetProfile = "http://hl7.org/fhir/StructureDefinition/Organization"
* insert In(encounter, 0, 1, Reference, [[The visit in which the plan is made.]])
* parameter[=].targetProfile = "http://hl7.org/fhir/StructureDefinition/Encounter"
* insert In(identifier, 0, 1, Identifier, [[Business identifier for the plan. A second call with the same identifier stores nothing and answers with the plan that is there. Without it the server makes one, and every call makes a new plan.]])
* insert Out(return, 1, 1, Bundle, [[A collection: first the CarePlan, then its goals and requests, as they are stored, with their ids.]])
