Instance: trd-gad7-severity
InstanceOf: ConceptMap
Usage: #definition
Title: "GAD-7 Score to Severity"
Description: "What each GAD-7 total score from 0 to 21 means, for $translate. The bands of trd-severity-band are the data; this map says the same, score by score. Source: GAD-7 bands as documented by CamCOPS."
* name = "TRDGad7Severity"
* title = "GAD-7 Score to Severity"
* description = "What each GAD-7 total score from 0 to 21 means, for $translate. The bands of trd-severity-band are the data; this map says the same, score by score. Source: GAD-7 bands as documented by CamCOPS."
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
* insert ScoreMeans(15, severe, Severe)
* insert ScoreMeans(16, severe, Severe)
* insert ScoreMeans(17, severe, Severe)
* insert ScoreMeans(18, severe, Severe)
* insert ScoreMeans(19, severe, Severe)
* insert ScoreMeans(20, severe, Severe)
* insert ScoreMeans(21, severe, Severe)
