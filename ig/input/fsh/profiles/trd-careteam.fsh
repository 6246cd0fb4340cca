Profile: TRDCareTeam
Parent: CareTeam
Id: trd-careteam
Title: "TRD Care Team"
Description: "Who treats and accompanies one person: prescriber, monitors, therapist, ECT team, and the support person as a RelatedPerson. Source: FDA draft guidance of June 2023 (two monitors), Oregon rules (facilitator), ECT team."
* insert Published
* obeys trd-careteam-1
* identifier MS
* status MS
* name MS
* subject 1..1 MS
* subject only Reference(Patient)
* period MS
* participant MS
* participant.role MS
* participant.role from TRDPerformerFunctionValueSet (preferred)
* participant.member MS
* participant.period MS
* reasonReference MS
* managingOrganization MS
* telecom MS
