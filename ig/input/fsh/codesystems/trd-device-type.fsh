CodeSystem: TRDDeviceType
Id: trd-device-type
Title: "TRD Device Type"
Description: "A device that a treatment session uses. Sources: Spravato REMS monitoring form (nasal spray device and its lot), 21 CFR 882.5940 (ECT device), ASKP3 (infusion pump, monitors)."
* insert LocalCodeSystem(TRDDeviceTypeValueSet)
* #nasal-spray-device "Nasal spray device" "Single-use device that holds the dose."
* #ect-device "ECT device" "Device that gives the stimulus."
* #infusion-pump "Infusion pump" "Pump that controls the rate of an infusion."
* #pulse-oximeter "Pulse oximeter" "Monitor of oxygen saturation."
* #blood-pressure-monitor "Blood pressure monitor" "Non-invasive monitor of blood pressure."
* #eeg-monitor "EEG monitor" "Monitor of the seizure in the EEG, where it is not part of the ECT device."
* #other "Other" "Another device: say which in text."
