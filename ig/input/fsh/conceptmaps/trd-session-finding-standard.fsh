Instance: trd-session-finding-standard
InstanceOf: ConceptMap
Usage: #definition
Title: "TRD Session Findings to SNOMED CT"
Description: "A finding of a session as a SNOMED CT finding, for an adverse event report or a problem list. It holds for a finding answered yes. Where several targets are narrower, choose the one that happened."
* name = "TRDSessionFindingStandard"
* title = "TRD Session Findings to SNOMED CT"
* description = "A finding of a session as a SNOMED CT finding, for an adverse event report or a problem list. It holds for a finding answered yes. Where several targets are narrower, choose the one that happened."
* insert PublishedMap
* insert SnomedMapCopyright
* sourceCanonical = Canonical(TRDSessionFinding)
* insert MapGroup(0, TRDSessionObservation, $SCT)
* insert MapsTo(0, sedation, [[Sedation]], equivalent, 17971005)
* group[0].element[=].target[=].display = "Sedated (finding)"
* insert NoMatch(0, dissociation, [[Dissociation]], [[No verified code for a passing effect. Dissociative disorder (44376007), depersonalization disorder (70764005) and derealization syndrome (280945000) are illnesses: do not use them for it.]])
* insert NoMatch(0, respiratory-depression, [[Respiratory depression]], [[No verified code. Apnea and hypoxemia are other findings.]])
* insert MapsTo(0, blood-pressure-rise, [[Rise of blood pressure]], wider, 24184005)
* group[0].element[=].target[=].display = "Finding of increased blood pressure (finding)"
* insert MapComment(0, [[Any increased blood pressure; here a rise that was judged to matter.]])
* insert NoMatch(0, loss-of-consciousness, [[Loss of consciousness]], [[No verified code.]])
* insert MapsTo(0, nausea-vomiting, [[Nausea or vomiting]], narrower, 422587007)
* group[0].element[=].target[=].display = "Nausea (finding)"
* insert MapComment(0, [[One kind of what the local code says.]])
* insert AlsoTo(0, narrower, 422400008)
* group[0].element[=].target[=].display = "Vomiting (disorder)"
* insert MapComment(0, [[One kind of what the local code says.]])
* insert AlsoTo(0, narrower, 16932000)
* group[0].element[=].target[=].display = "Nausea and vomiting (disorder)"
* insert MapComment(0, [[One kind of what the local code says.]])
* insert MapsTo(0, dizziness, [[Dizziness]], narrower, 404640003)
* group[0].element[=].target[=].display = "Dizziness (finding)"
* insert MapComment(0, [[One kind of what the local code says.]])
* insert AlsoTo(0, narrower, 399153001)
* group[0].element[=].target[=].display = "Vertigo (finding)"
* insert MapComment(0, [[One kind of what the local code says.]])
* insert MapsTo(0, headache, [[Headache]], equivalent, 25064002)
* group[0].element[=].target[=].display = "Headache (finding)"
* insert MapsTo(0, anxiety, [[Anxiety or distress]], narrower, 48694002)
* group[0].element[=].target[=].display = "Anxiety (finding)"
* insert MapComment(0, [[One kind of what the local code says.]])
* insert AlsoTo(0, narrower, 225624000)
* group[0].element[=].target[=].display = "Panic attack (finding)"
* insert MapComment(0, [[One kind of what the local code says.]])
* insert NoMatch(0, agitation, [[Agitation]], [[No verified code.]])
* insert MapsTo(0, psychotic-symptoms, [[Psychotic symptoms]], inexact, 7011001)
* group[0].element[=].target[=].display = "Hallucinations (finding)"
* insert MapComment(0, [[Hallucinations only, and without the exception of the expected drug effect.]])
* insert MapsTo(0, confusion, [[Confusion]], inexact, 286933003)
* group[0].element[=].target[=].display = "Confusional state (disorder)"
* insert MapComment(0, [[Overlaps: disorientation alone counts here.]])
* insert AlsoTo(0, narrower, 62476001)
* group[0].element[=].target[=].display = "Disorientated (finding)"
* insert MapComment(0, [[One kind of what the local code says.]])
* insert AlsoTo(0, narrower, 2776000)
* group[0].element[=].target[=].display = "Delirium (disorder)"
* insert MapComment(0, [[One kind of what the local code says.]])
* insert MapsTo(0, suicidal-ideation, [[Suicidal ideation]], wider, 6471006)
* group[0].element[=].target[=].display = "Suicidal thoughts (finding)"
* insert MapComment(0, [[Any suicidal thoughts; here new or worse ones.]])
* insert NoMatch(0, other-finding, [[Other finding]], [[Its own code or text says what it is.]])
* insert NoMatch(0, subjective-effect, [[Subjective effect]], [[No verified code.]])
* insert NoMatch(0, challenging-experience, [[Challenging experience]], [[No verified code.]])
* insert MapsTo(0, urinary-symptom, [[Urinary symptom]], narrower, 307541003)
* group[0].element[=].target[=].display = "Lower urinary tract symptoms (finding)"
* insert MapComment(0, [[One kind of what the local code says.]])
* insert AlsoTo(0, narrower, 49650001)
* group[0].element[=].target[=].display = "Dysuria (finding)"
* insert MapComment(0, [[One kind of what the local code says.]])
* insert AlsoTo(0, narrower, 162116003)
* group[0].element[=].target[=].display = "Increased frequency of urination (finding)"
* insert MapComment(0, [[One kind of what the local code says.]])
* insert AlsoTo(0, narrower, 75088002)
* group[0].element[=].target[=].display = "Urgent desire to urinate (finding)"
* insert MapComment(0, [[One kind of what the local code says.]])
* insert AlsoTo(0, narrower, 15803009)
* group[0].element[=].target[=].display = "Bladder pain (finding)"
* insert MapComment(0, [[One kind of what the local code says.]])
