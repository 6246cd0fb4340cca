// A search parameter that core R4 lacks. Its canonical, version and date come from the build.
RuleSet: SearchedBy(name, code, type)
* name = "{name}"
* status = #active
* experimental = false
* publisher = "TRD Care Plan project"
* jurisdiction = $M49#001 "World"
* code = #{code}
* type = #{type}
* multipleOr = true
* multipleAnd = true

RuleSet: TokenModifiers
* modifier[0] = #missing
* modifier[+] = #not

RuleSet: ReferenceModifiers
* modifier[0] = #missing
* modifier[+] = #type
* modifier[+] = #identifier

// What a plan can rest on or bring about: R4 allows any resource, these are the records of this guide.
RuleSet: TargetsOfAPlan
* target[0] = #AdverseEvent
* target[+] = #AllergyIntolerance
* target[+] = #Appointment
* target[+] = #CarePlan
* target[+] = #ClinicalImpression
* target[+] = #Communication
* target[+] = #Condition
* target[+] = #Consent
* target[+] = #DetectedIssue
* target[+] = #Device
* target[+] = #DiagnosticReport
* target[+] = #DocumentReference
* target[+] = #Encounter
* target[+] = #EpisodeOfCare
* target[+] = #FamilyMemberHistory
* target[+] = #Flag
* target[+] = #Goal
* target[+] = #List
* target[+] = #MeasureReport
* target[+] = #MedicationAdministration
* target[+] = #MedicationRequest
* target[+] = #MedicationStatement
* target[+] = #Observation
* target[+] = #Procedure
* target[+] = #QuestionnaireResponse
* target[+] = #ServiceRequest
* target[+] = #Task
