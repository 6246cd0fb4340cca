Profile: TRDAdverseEvent
Parent: AdverseEvent
Id: trd-adverse-event
Title: "TRD Adverse Event"
Description: "A harm during or after treatment: what happened, when, how serious, what is suspected and how it ended. Source: Spravato REMS monitoring form; FDA adverse event reporting."
* insert Published
* obeys trd-adverse-event-1
* identifier MS
* actuality MS
* event 1..1 MS
* event from TRDAdverseEventType (preferred)
* subject only Reference(Patient)
* subject MS
* encounter MS
* date 1..1 MS
* detected MS
* recordedDate MS
* recorder MS
* resultingCondition MS
* seriousness MS
* severity MS
* outcome MS
* suspectEntity MS
* suspectEntity.instance MS
* suspectEntity.instance ^short = "The administration, or the session as a Procedure"
* suspectEntity.causality MS
