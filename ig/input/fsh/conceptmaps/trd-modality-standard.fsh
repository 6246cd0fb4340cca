Instance: trd-modality-standard
InstanceOf: ConceptMap
Usage: #definition
Title: "TRD Modalities to SNOMED CT and ICD-10-PCS"
Description: "The treatment of a care plan as a standard procedure, where a code was verified. A drug treatment is only half said by a procedure: code the drug as well."
* name = "TRDModalityStandard"
* title = "TRD Modalities to SNOMED CT and ICD-10-PCS"
* description = "The treatment of a care plan as a standard procedure, where a code was verified. A drug treatment is only half said by a procedure: code the drug as well."
* insert PublishedMap
* insert SnomedIcdMapCopyright
* sourceCanonical = Canonical(TRDModalityValueSet)
* insert MapGroup(0, TRDModality, $SCT)
* insert MapsTo(0, ketamine-iv, [[Racemic ketamine, intravenous]], wider, 14152002)
* group[0].element[=].target[=].display = "Intravenous infusion (procedure)"
* insert MapComment(0, [[An infusion of anything: code the drug as well.]])
* insert MapsTo(0, ketamine-im, [[Racemic ketamine, intramuscular]], wider, 76601001)
* group[0].element[=].target[=].display = "Intramuscular injection (procedure)"
* insert MapComment(0, [[An injection of anything: code the drug as well.]])
* insert NoMatch(0, ketamine-intranasal, [[Racemic ketamine, intranasal]], [[No verified code.]])
* insert NoMatch(0, esketamine, [[Esketamine nasal spray]], [[No verified procedure code. The drug has codes, see TRD Plan Drugs.]])
* insert NoMatch(0, psilocybin, [[Psilocybin-assisted therapy]], [[No verified procedure code. Its preparation and integration are psychotherapy, see the map of activity kinds.]])
* insert MapsTo(0, ect, [[Electroconvulsive therapy]], equivalent, 23835007)
* group[0].element[=].target[=].display = "Electroconvulsive therapy (procedure)"
* insert MapsTo(0, psychotherapy, [[Psychotherapy]], equivalent, 75516001)
* group[0].element[=].target[=].display = "Psychotherapy (regime/therapy)"
* insert NoMatch(0, combination, [[Combination]], [[Its child plans have the codes.]])
* insert MapGroup(1, TRDModality, $ICD10PCS)
* insert MapsTo(1, ect, [[Electroconvulsive therapy]], narrower, GZB0ZZZ)
* group[1].element[=].target[=].display = "ECT, Unilateral-Single Seizure"
* insert MapComment(1, [[One kind of what the local code says.]])
* insert AlsoTo(1, narrower, GZB1ZZZ)
* group[1].element[=].target[=].display = "ECT, Unilateral-Multiple Seizure"
* insert MapComment(1, [[One kind of what the local code says.]])
* insert AlsoTo(1, narrower, GZB2ZZZ)
* group[1].element[=].target[=].display = "ECT, Bilateral-Single Seizure"
* insert MapComment(1, [[One kind of what the local code says.]])
* insert AlsoTo(1, narrower, GZB3ZZZ)
* group[1].element[=].target[=].display = "ECT, Bilateral-Multiple Seizure"
* insert MapComment(1, [[One kind of what the local code says.]])
* insert AlsoTo(1, narrower, GZB4ZZZ)
* group[1].element[=].target[=].display = "Other Electroconvulsive Therapy"
* insert MapComment(1, [[One kind of what the local code says.]])
