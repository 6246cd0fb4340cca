Profile: TRDCarePlan
Parent: CarePlan
Id: trd-careplan
Title: "TRD Care Plan"
Description: "What every care plan for treatment-resistant depression has in common, whatever the modality. Abstract: declare the profile of the modality. The steps are requests of their own, referred to by activity.reference; activity.detail is not used, because R5 dropped it and the MCC eCare plan forbids it."
* ^abstract = true
* insert Published
* obeys trd-careplan-1 and trd-careplan-2 and trd-careplan-3 and trd-careplan-5
* extension contains
    LegalBasis named legalBasis 0..1 MS and
    NoPsychotherapyReason named noPsychotherapyReason 0..1 MS
* identifier 1..* MS
* instantiatesCanonical MS
* basedOn MS
* partOf MS
* status MS
* intent MS
* category 1..* MS
* category ^slicing.discriminator.type = #pattern
* category ^slicing.discriminator.path = "$this"
* category ^slicing.rules = #open
* category ^slicing.description = "The modality, among other categories such as US Core assess-plan"
* category contains modality 1..1 MS
* category[modality] from TRDModalityValueSet (required)
* category[modality].coding 1..* MS
* category[modality] ^patternCodeableConcept.coding.system = Canonical(TRDModality)
* title MS
* subject only Reference(Patient)
* subject MS
* period MS
* created MS
* author MS
* contributor MS
* careTeam MS
* addresses MS
* supportingInfo MS
* goal MS
* activity MS
* activity.extension contains ActivityKind named kind 1..1 MS
* activity.outcomeReference MS
* activity.reference 1..1 MS
* activity.reference only Reference(ServiceRequest or MedicationRequest or RequestGroup or Appointment or CommunicationRequest or Task)
* activity.detail 0..0
