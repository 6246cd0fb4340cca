Instance: trd-ect-placement-standard
InstanceOf: ConceptMap
Usage: #definition
Title: "TRD ECT Placements to ICD-10-PCS"
Description: "Which ICD-10-PCS codes an ECT session with this placement can have. A placement is not a procedure, so the two are related, not equal; the number of seizures decides between the targets. SNOMED CT codes for single placements could not be verified."
* name = "TRDEctPlacementStandard"
* title = "TRD ECT Placements to ICD-10-PCS"
* description = "Which ICD-10-PCS codes an ECT session with this placement can have. A placement is not a procedure, so the two are related, not equal; the number of seizures decides between the targets. SNOMED CT codes for single placements could not be verified."
* insert PublishedMap
* insert IcdMapCopyright
* sourceCanonical = Canonical(TRDEctPlacementValueSet)
* insert MapGroup(0, TRDEctPlacement, $ICD10PCS)
* insert MapsTo(0, right-unilateral, [[Right unilateral]], relatedto, GZB0ZZZ)
* group[0].element[=].target[=].display = "ECT, Unilateral-Single Seizure"
* insert MapComment(0, [[One seizure in the session.]])
* insert AlsoTo(0, relatedto, GZB1ZZZ)
* group[0].element[=].target[=].display = "ECT, Unilateral-Multiple Seizure"
* insert MapComment(0, [[Several seizures in the session.]])
* insert MapsTo(0, left-unilateral, [[Left unilateral]], relatedto, GZB0ZZZ)
* group[0].element[=].target[=].display = "ECT, Unilateral-Single Seizure"
* insert MapComment(0, [[One seizure in the session.]])
* insert AlsoTo(0, relatedto, GZB1ZZZ)
* group[0].element[=].target[=].display = "ECT, Unilateral-Multiple Seizure"
* insert MapComment(0, [[Several seizures in the session.]])
* insert MapsTo(0, bitemporal, [[Bitemporal]], relatedto, GZB2ZZZ)
* group[0].element[=].target[=].display = "ECT, Bilateral-Single Seizure"
* insert MapComment(0, [[One seizure in the session.]])
* insert AlsoTo(0, relatedto, GZB3ZZZ)
* group[0].element[=].target[=].display = "ECT, Bilateral-Multiple Seizure"
* insert MapComment(0, [[Several seizures in the session.]])
* insert MapsTo(0, bifrontal, [[Bifrontal]], relatedto, GZB2ZZZ)
* group[0].element[=].target[=].display = "ECT, Bilateral-Single Seizure"
* insert MapComment(0, [[One seizure in the session.]])
* insert AlsoTo(0, relatedto, GZB3ZZZ)
* group[0].element[=].target[=].display = "ECT, Bilateral-Multiple Seizure"
* insert MapComment(0, [[Several seizures in the session.]])
* insert NoMatch(0, lart, [[Left anterior right temporal]], [[The electrodes are on both sides, but no source says that it is coded as bilateral.]])
* insert NoMatch(0, other, [[Other]], [[Depends on the placement.]])
