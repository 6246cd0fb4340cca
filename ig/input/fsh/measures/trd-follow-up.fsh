Instance: trd-follow-up
InstanceOf: Measure
Usage: #definition
Title: "Followed Up after the Acute Course"
Description: "Share of patients with a depression score one, three and six months after the acute course, one group each."
* insert PublishedMeasure(TRDFollowUp, process, increase)
* title = "Followed Up after the Acute Course"
* description = "Share of patients with a score on MADRS, HAM-D 17, QIDS-C16, QIDS-SR16 or PHQ-9 one month (plus or minus 14 days), three months and six months (plus or minus 30 days) after the last session of the acute course. A patient counts in a group when the window of that group ends in the measurement period."
* rationale = "Relapse often comes in the first weeks and months after a ketamine series or a course of ECT. Who is not rated is not found. The schedule of one, three and six months is that of this guide; the windows are its proposal."
* insert MeasureGroup([[One month]])
* insert Population(initial-population, MonthOneDue, [[Patients whose window around one month ends in the measurement period]])
* insert Population(denominator, MonthOneDue, [[All of them]])
* insert Population(numerator, MonthOneRated, [[Those of them with a score in the window]])
* insert MeasureGroup([[Three months]])
* insert Population(initial-population, MonthThreeDue, [[Patients whose window around three months ends in the measurement period]])
* insert Population(denominator, MonthThreeDue, [[All of them]])
* insert Population(numerator, MonthThreeRated, [[Those of them with a score in the window]])
* insert MeasureGroup([[Six months]])
* insert Population(initial-population, MonthSixDue, [[Patients whose window around six months ends in the measurement period]])
* insert Population(denominator, MonthSixDue, [[All of them]])
* insert Population(numerator, MonthSixRated, [[Those of them with a score in the window]])
