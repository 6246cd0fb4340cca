// Code systems other people own. Local code systems are named by their FSH name.
Alias: $SCT = http://snomed.info/sct
Alias: $LNC = http://loinc.org
Alias: $UCUM = http://unitsofmeasure.org
Alias: $ICD10CM = http://hl7.org/fhir/sid/icd-10-cm
Alias: $RXNORM = http://www.nlm.nih.gov/research/umls/rxnorm
Alias: $ATC = http://www.whocc.no/atc
Alias: $UNII = http://fdasis.nlm.nih.gov
Alias: $M49 = http://unstats.un.org/unsd/methods/m49/m49.htm
Alias: $ObservationCategory = http://terminology.hl7.org/CodeSystem/observation-category
Alias: $DataAbsentReason = http://terminology.hl7.org/CodeSystem/data-absent-reason
Alias: $ConditionClinical = http://terminology.hl7.org/CodeSystem/condition-clinical
Alias: $ConditionVerification = http://terminology.hl7.org/CodeSystem/condition-ver-status
Alias: $ConditionCategory = http://terminology.hl7.org/CodeSystem/condition-category
Alias: $ConsentScope = http://terminology.hl7.org/CodeSystem/consentscope
Alias: $ConsentPolicy = http://terminology.hl7.org/CodeSystem/consentpolicycodes
Alias: $DoseRateType = http://terminology.hl7.org/CodeSystem/dose-rate-type
Alias: $GoalAchievement = http://terminology.hl7.org/CodeSystem/goal-achievement
