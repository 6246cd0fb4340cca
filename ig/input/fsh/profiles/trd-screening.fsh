Profile: TRDScreening
Parent: Observation
Id: trd-screening
Title: "TRD Screening"
Description: "The work-up before treatment as a panel: when it was done, for which modality, and its results as members. A member is a measurement, a laboratory result, a score, a C-SSRS result, a questionnaire, or a trd-screening-item. Which members a modality needs: blood pressure, weight and pregnancy for all; ECG and family history for psilocybin; cognition, airway and ASA class for ECT; aneurysm and misuse risk for ketamine and esketamine. Source: Spravato label, ASKP3, COMP360 trials, ECT work-up."
* insert Published
* obeys trd-screening-1
* identifier MS
* basedOn MS
* status MS
* code = TRDRecordKind#screening
* subject 1..1 MS
* subject only Reference(Patient)
* encounter MS
* effective[x] 1..1 MS
* effective[x] only dateTime or Period
* performer MS
* value[x] 0..0
* note MS
* hasMember MS
* hasMember only Reference(Observation or QuestionnaireResponse)
* component MS
* component ^slicing.discriminator.type = #pattern
* component ^slicing.discriminator.path = "code"
* component ^slicing.rules = #open
* component contains modality 0..* MS
* insert ModalityComponent
