Profile: TRDPsychotherapySession
Parent: Procedure
Id: trd-psychotherapy-session
Title: "TRD Psychotherapy Session"
Description: "A performed session of preparation, psychotherapy or integration. The kind of psychotherapy may stand as a second coding. Source: psilocybin programmes (preparation and integration); CBT after ketamine."
* insert SessionProcedure
* code.coding[kind] from TRDPsychotherapyKind (required)
