Instance: trd-serious-adverse-event
InstanceOf: Measure
Usage: #definition
Title: "Sessions with a Serious Adverse Event"
Description: "Share of treatment sessions with a serious adverse event within 24 hours, or with one that refers to the session."
* insert PublishedMeasure(TRDSeriousAdverseEvent, outcome, decrease)
* insert CountsSessions
* title = "Sessions with a Serious Adverse Event"
* description = "Share of completed treatment sessions, drug or ECT, with a serious adverse event within 24 hours of their start, or with one that names the session as suspected cause. Counted in sessions. Planned hospital stays are not adverse events and are not counted."
* rationale = "Most adverse events of the treatments of this guide come within 24 hours. Serious ones are reported to the programmes (Spravato REMS, state programmes) and are rare: rates are only meaningful over many sessions."
* insert MeasureGroup([[All treatment sessions]])
* insert Population(initial-population, Sessions In Period, [[Completed treatment sessions in the measurement period]])
* insert Population(denominator, Sessions In Period, [[All of them]])
* insert Population(numerator, Sessions With Serious Adverse Event, [[Those of them with a serious adverse event]])
