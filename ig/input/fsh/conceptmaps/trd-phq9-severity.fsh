Instance: trd-phq9-severity
InstanceOf: ConceptMap
Usage: #definition
Title: "PHQ-9 Score to Severity"
Description: "What each PHQ-9 total score from 0 to 27 means, for $translate. The bands of trd-severity-band are the data; this map says the same, score by score. Source: PHQ-9 bands as documented by CamCOPS, LOINC and CMS159."
* name = "TRDPhq9Severity"
* title = "PHQ-9 Score to Severity"
* description = "What each PHQ-9 total score from 0 to 27 means, for $translate. The bands of trd-severity-band are the data; this map says the same, score by score. Source: PHQ-9 bands as documented by CamCOPS, LOINC and CMS159."
* insert SeverityMap
* insert ScoreMeans(0, none-minimal, None or minimal)
* insert ScoreMeans(1, none-minimal, None or minimal)
* insert ScoreMeans(2, none-minimal, None or minimal)
* insert ScoreMeans(3, none-minimal, None or minimal)
* insert ScoreMeans(4, none-minimal, None or minimal)
* insert ScoreMeans(5, mild, Mild)
* insert ScoreMeans(6, mild, Mild)
* insert ScoreMeans(7, mild, Mild)
* insert ScoreMeans(8, mild, Mild)
* insert ScoreMeans(9, mild, Mild)
* insert ScoreMeans(10, moderate, Moderate)
* insert ScoreMeans(11, moderate, Moderate)
* insert ScoreMeans(12, moderate, Moderate)
* insert ScoreMeans(13, moderate, Moderate)
* insert ScoreMeans(14, moderate, Moderate)
* insert ScoreMeans(15, moderately-severe, Moderately severe)
* insert ScoreMeans(16, moderately-severe, Moderately severe)
* insert ScoreMeans(17, moderately-severe, Moderately severe)
* insert ScoreMeans(18, moderately-severe, Moderately severe)
* insert ScoreMeans(19, moderately-severe, Moderately severe)
* insert ScoreMeans(20, severe, Severe)
* insert ScoreMeans(21, severe, Severe)
* insert ScoreMeans(22, severe, Severe)
* insert ScoreMeans(23, severe, Severe)
* insert ScoreMeans(24, severe, Severe)
* insert ScoreMeans(25, severe, Severe)
* insert ScoreMeans(26, severe, Severe)
* insert ScoreMeans(27, severe, Severe)
