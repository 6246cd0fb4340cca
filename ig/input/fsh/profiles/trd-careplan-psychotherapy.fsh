Profile: TRDCarePlanPsychotherapy
Parent: TRDCarePlan
Id: trd-careplan-psychotherapy
Title: "TRD Care Plan: Psychotherapy"
Description: "Care plan for a course of psychotherapy that accompanies or follows another treatment, such as weekly cognitive behavioural therapy for 14 weeks after a ketamine series. As part of a combination it points to the parent plan by partOf. Psychotherapy that belongs to one treatment and needs no plan of its own is an activity of that treatment's plan; preparation and integration belong to the psilocybin plan. Source: trial of cognitive behavioural therapy after ketamine (Psychother Psychosom 2021;90:318)."
* insert Published
* category[modality] = TRDModality#psychotherapy
* extension[noPsychotherapyReason] 0..0
