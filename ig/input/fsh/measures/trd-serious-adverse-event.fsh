Instance: trd-serious-adverse-event
InstanceOf: Measure
Usage: #definition
Title: "Serious Adverse Event around a Session"
Description: "Share of treated patients with a serious adverse event within 24 hours of a session, or with one that refers to a session."
* insert PublishedMeasure(TRDSeriousAdverseEvent, outcome, decrease)
* title = "Serious Adverse Event around a Session"
* description = "Share of patients with a completed treatment session, drug or ECT, who had a serious adverse event within 24 hours of the start of a session, or one that names a session as suspected cause. Patients are counted; the sessions are told by the defines Sessions In Period and Sessions With Serious Adverse Event of the library, whose counts give the rate per session. Planned hospital stays are not adverse events and are not counted."
* rationale = "Most adverse events of the treatments of this guide come within 24 hours. Serious ones are reported to the programmes (Spravato REMS, state programmes) and are rare: rates are only meaningful over many patients."
* insert MeasureGroup([[All treated patients]])
* insert Population(initial-population, AdverseEventInitialPopulation, [[Patients with a completed treatment session in the measurement period]])
* insert Population(denominator, AdverseEventDenominator, [[All of them]])
* insert Population(numerator, AdverseEventNumerator, [[Those of them with a serious adverse event]])
