Instance: trd-monitoring-completeness
InstanceOf: Measure
Usage: #definition
Title: "Monitoring Complete"
Description: "Share of patients in whose drug sessions blood pressure and oxygen saturation were all recorded as the protocols ask."
* insert PublishedMeasure(TRDMonitoringCompleteness, process, increase)
* title = "Monitoring Complete"
* description = "Share of patients whose completed drug sessions in the measurement period all have a blood pressure before treatment, during it or about 40 minutes after dosing, and before leaving, and an oxygen saturation (not asked after psilocybin). ECT is not counted: it is monitored under anaesthesia. Patients are counted; which sessions are incomplete is told by the defines Monitored Sessions and Completely Monitored Sessions of the library."
* rationale = "The Spravato label asks for blood pressure before dosing, at about 40 minutes and before leaving, and the REMS for pulse oximetry; ketamine services measure at least every 15 minutes; psilocybin protocols every one to two hours. The session rules of this guide check one session; this measure shows how often a clinic meets them."
* insert MeasureGroup([[All patients with a drug session]])
* insert Population(initial-population, MonitoringInitialPopulation, [[Patients with a completed drug session in the measurement period]])
* insert Population(denominator, MonitoringDenominator, [[All of them]])
* insert Population(numerator, MonitoringNumerator, [[Those of them with every required reading in every session]])
