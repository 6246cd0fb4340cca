Instance: trd-psychotherapy-method-standard
InstanceOf: ConceptMap
Usage: #definition
Title: "TRD Psychotherapy Methods to SNOMED CT and ICD-10-PCS"
Description: "The method of a psychotherapy session in SNOMED CT and ICD-10-PCS, where a code was verified."
* name = "TRDPsychotherapyMethodStandard"
* title = "TRD Psychotherapy Methods to SNOMED CT and ICD-10-PCS"
* description = "The method of a psychotherapy session in SNOMED CT and ICD-10-PCS, where a code was verified."
* insert PublishedMap
* insert SnomedIcdMapCopyright
* sourceCanonical = Canonical(TRDPsychotherapyMethodValueSet)
* insert MapGroup(0, TRDPsychotherapyMethod, $SCT)
* insert MapsTo(0, cbt, [[Cognitive behavioural therapy]], equivalent, 228557008)
* group[0].element[=].target[=].display = "Cognitive and behavioral therapy (regime/therapy)"
* insert MapsTo(0, cognitive, [[Cognitive therapy]], equivalent, 183383008)
* group[0].element[=].target[=].display = "Psychotherapy - cognitive (regime/therapy)"
* insert MapsTo(0, behavioural, [[Behavioural therapy]], equivalent, 183382003)
* group[0].element[=].target[=].display = "Psychotherapy - behavioral (regime/therapy)"
* insert MapsTo(0, dbt, [[Dialectical behaviour therapy]], equivalent, 405780009)
* group[0].element[=].target[=].display = "Dialectical behavior therapy (regime/therapy)"
* insert MapsTo(0, ipt, [[Interpersonal psychotherapy]], equivalent, 443730003)
* group[0].element[=].target[=].display = "Interpersonal psychotherapy (regime/therapy)"
* insert MapsTo(0, psychodynamic, [[Psychodynamic psychotherapy]], equivalent, 314034001)
* group[0].element[=].target[=].display = "Psychodynamic psychotherapy (regime/therapy)"
* insert MapsTo(0, supportive, [[Supportive psychotherapy]], wider, 75516001)
* group[0].element[=].target[=].display = "Psychotherapy (regime/therapy)"
* insert MapComment(0, [[Any psychotherapy: code the method in text or locally.]])
* insert MapsTo(0, motivational-interviewing, [[Motivational interviewing]], equivalent, 713144002)
* group[0].element[=].target[=].display = "Motivational interviewing technique (procedure)"
* insert MapsTo(0, kap, [[Ketamine-assisted psychotherapy]], wider, 75516001)
* group[0].element[=].target[=].display = "Psychotherapy (regime/therapy)"
* insert MapComment(0, [[Any psychotherapy: code the method in text or locally.]])
* insert MapsTo(0, pap, [[Psilocybin-assisted psychotherapy]], wider, 75516001)
* group[0].element[=].target[=].display = "Psychotherapy (regime/therapy)"
* insert MapComment(0, [[Any psychotherapy: code the method in text or locally.]])
* insert MapsTo(0, other, [[Other]], wider, 75516001)
* group[0].element[=].target[=].display = "Psychotherapy (regime/therapy)"
* insert MapComment(0, [[Any psychotherapy: code the method in text or locally.]])
* insert MapGroup(1, TRDPsychotherapyMethod, $ICD10PCS)
* insert MapsTo(1, cbt, [[Cognitive behavioural therapy]], narrower, GZ58ZZZ)
* group[1].element[=].target[=].display = "Individual Psychotherapy, Cognitive-Behavioral"
* insert MapComment(1, [[Individual sessions only.]])
* insert MapsTo(1, cognitive, [[Cognitive therapy]], narrower, GZ52ZZZ)
* group[1].element[=].target[=].display = "Individual Psychotherapy, Cognitive"
* insert MapComment(1, [[Individual sessions only.]])
* insert MapsTo(1, behavioural, [[Behavioural therapy]], narrower, GZ51ZZZ)
* group[1].element[=].target[=].display = "Individual Psychotherapy, Behavioral"
* insert MapComment(1, [[Individual sessions only.]])
* insert MapsTo(1, ipt, [[Interpersonal psychotherapy]], narrower, GZ53ZZZ)
* group[1].element[=].target[=].display = "Individual Psychotherapy, Interpersonal"
* insert MapComment(1, [[Individual sessions only.]])
* insert MapsTo(1, psychodynamic, [[Psychodynamic psychotherapy]], narrower, GZ55ZZZ)
* group[1].element[=].target[=].display = "Individual Psychotherapy, Psychodynamic"
* insert MapComment(1, [[Individual sessions only.]])
* insert MapsTo(1, supportive, [[Supportive psychotherapy]], narrower, GZ56ZZZ)
* group[1].element[=].target[=].display = "Individual Psychotherapy, Supportive"
* insert MapComment(1, [[Individual sessions only.]])
