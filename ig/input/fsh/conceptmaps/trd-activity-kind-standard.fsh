Instance: trd-activity-kind-standard
InstanceOf: ConceptMap
Usage: #definition
Title: "TRD Activity Kinds to SNOMED CT"
Description: "What a step of a plan is for, as a SNOMED CT procedure, where a code was verified and its meaning fits."
* name = "TRDActivityKindStandard"
* title = "TRD Activity Kinds to SNOMED CT"
* description = "What a step of a plan is for, as a SNOMED CT procedure, where a code was verified and its meaning fits."
* insert PublishedMap
* insert SnomedMapCopyright
* sourceCanonical = Canonical(TRDActivityKindValueSet)
* insert MapGroup(0, TRDActivityKind, $SCT)
* insert NoMatch(0, screening, [[Screening]], [[No verified code. Depression screening (171207006) looks for depression; this looks whether a treatment is safe.]])
* insert MapsTo(0, preparation, [[Preparation]], wider, 75516001)
* group[0].element[=].target[=].display = "Psychotherapy (regime/therapy)"
* insert MapComment(0, [[Psychotherapy for any purpose.]])
* insert NoMatch(0, dosing-session, [[Dosing session]], [[No verified code for a supervised session; the infusion or injection in it has one, see the map of modalities.]])
* insert MapsTo(0, ect-session, [[ECT session]], equivalent, 23835007)
* group[0].element[=].target[=].display = "Electroconvulsive therapy (procedure)"
* insert NoMatch(0, medication-order, [[Medication order]], [[No verified code.]])
* insert MapsTo(0, monitoring, [[Monitoring]], narrower, 61746007)
* group[0].element[=].target[=].display = "Taking patient vital signs (procedure)"
* insert MapComment(0, [[Vital signs only; sedation, dissociation and cognition are monitored too.]])
* insert MapsTo(0, psychotherapy, [[Psychotherapy]], equivalent, 75516001)
* group[0].element[=].target[=].display = "Psychotherapy (regime/therapy)"
* insert MapsTo(0, integration, [[Integration]], wider, 75516001)
* group[0].element[=].target[=].display = "Psychotherapy (regime/therapy)"
* insert MapComment(0, [[Psychotherapy for any purpose.]])
* insert MapsTo(0, outcome-assessment, [[Outcome assessment]], narrower, 225337009)
* group[0].element[=].target[=].display = "Suicide risk assessment (procedure)"
* insert MapComment(0, [[Risk only; symptoms, function and cognition are rated too.]])
* insert NoMatch(0, benefit-review, [[Review of benefit]], [[No verified code.]])
* insert NoMatch(0, maintenance-session, [[Maintenance session]], [[No verified code.]])
* insert NoMatch(0, relapse-prevention, [[Relapse prevention]], [[No verified code.]])
* insert NoMatch(0, follow-up, [[Follow-up]], [[No verified code.]])
