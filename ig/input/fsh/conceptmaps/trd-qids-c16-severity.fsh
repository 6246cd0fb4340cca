Instance: trd-qids-c16-severity
InstanceOf: ConceptMap
Usage: #definition
Title: "QIDS-C16 Score to Severity"
Description: "What each QIDS-C16 total score from 0 to 27 means, for $translate. The bands of trd-severity-band are the data; this map says the same, score by score. Source: QIDS bands as published implementations use them."
* name = "TRDQidsC16Severity"
* title = "QIDS-C16 Score to Severity"
* description = "What each QIDS-C16 total score from 0 to 27 means, for $translate. The bands of trd-severity-band are the data; this map says the same, score by score. Source: QIDS bands as published implementations use them."
* insert SeverityMap
* insert ScoreMeans(0, none-minimal, None or minimal)
* insert ScoreMeans(1, none-minimal, None or minimal)
* insert ScoreMeans(2, none-minimal, None or minimal)
* insert ScoreMeans(3, none-minimal, None or minimal)
* insert ScoreMeans(4, none-minimal, None or minimal)
* insert ScoreMeans(5, none-minimal, None or minimal)
* insert ScoreMeans(6, mild, Mild)
* insert ScoreMeans(7, mild, Mild)
* insert ScoreMeans(8, mild, Mild)
* insert ScoreMeans(9, mild, Mild)
* insert ScoreMeans(10, mild, Mild)
* insert ScoreMeans(11, moderate, Moderate)
* insert ScoreMeans(12, moderate, Moderate)
* insert ScoreMeans(13, moderate, Moderate)
* insert ScoreMeans(14, moderate, Moderate)
* insert ScoreMeans(15, moderate, Moderate)
* insert ScoreMeans(16, severe, Severe)
* insert ScoreMeans(17, severe, Severe)
* insert ScoreMeans(18, severe, Severe)
* insert ScoreMeans(19, severe, Severe)
* insert ScoreMeans(20, severe, Severe)
* insert ScoreMeans(21, very-severe, Very severe)
* insert ScoreMeans(22, very-severe, Very severe)
* insert ScoreMeans(23, very-severe, Very severe)
* insert ScoreMeans(24, very-severe, Very severe)
* insert ScoreMeans(25, very-severe, Very severe)
* insert ScoreMeans(26, very-severe, Very severe)
* insert ScoreMeans(27, very-severe, Very severe)
