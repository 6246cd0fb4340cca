Profile: TRDPsychotherapySession
Parent: Procedure
Id: trd-psychotherapy-session
Title: "TRD Psychotherapy Session"
Description: "A performed session of preparation, psychotherapy or integration. The method of psychotherapy may stand as a second coding, local or standard. Source: psilocybin programmes (preparation and integration); CBT after ketamine."
* insert SessionProcedure
* code.coding[kind] from TRDPsychotherapyKind (required)
* code.coding[snomed] from TRDPsychotherapyProcedure (preferred)
* code.coding contains method 0..1 MS
* code.coding[method] from TRDPsychotherapyMethodValueSet (preferred)
* code.coding[method].system 1..1
* code.coding[method].system = Canonical(TRDPsychotherapyMethod)
* code.coding[method].code 1..1
