Instance: trd-monitoring-completeness
InstanceOf: Measure
Usage: #definition
Title: "Monitoring Complete"
Description: "Share of drug sessions in which blood pressure and oxygen saturation were recorded as the protocols ask."
* insert PublishedMeasure(TRDMonitoringCompleteness, process, increase)
* insert CountsSessions
* title = "Monitoring Complete"
* description = "Share of completed drug sessions with a blood pressure before treatment, during it or about 40 minutes after dosing, and before leaving, and with an oxygen saturation (not asked after psilocybin). ECT is not counted: it is monitored under anaesthesia. Counted in sessions."
* rationale = "The Spravato label asks for blood pressure before dosing, at about 40 minutes and before leaving, and the REMS for pulse oximetry; ketamine services measure at least every 15 minutes; psilocybin protocols every one to two hours. The session rules of this guide check one session; this measure shows how often a clinic meets them."
* insert MeasureGroup([[All drug sessions]])
* insert Population(initial-population, Monitored Sessions, [[Completed drug sessions in the measurement period]])
* insert Population(denominator, Monitored Sessions, [[All of them]])
* insert Population(numerator, Completely Monitored Sessions, [[Those of them with every required reading]])
