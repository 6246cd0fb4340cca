ValueSet: TRDTreatmentPhaseValueSet
Id: trd-treatment-phase
Title: "TRD Treatment Phases"
Description: "All phases of a course. The local code system is complete, so this expands without a terminology server."
* insert Published
* include codes from system TRDTreatmentPhase
