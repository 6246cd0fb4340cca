ValueSet: TRDMonitoringVital
Id: trd-monitoring-vital
Title: "TRD Monitoring Vital Signs"
Description: "Vital signs measured in a session: blood pressure, oxygen saturation by pulse oximetry, heart rate, respiratory rate."
* insert Published
* insert LoincCopyright
* $LNC#85354-9 "Blood pressure panel with all children optional"
* $LNC#59408-5 "Oxygen saturation in Arterial blood by Pulse oximetry"
* $LNC#8867-4 "Heart rate"
* $LNC#9279-1 "Respiratory rate"
