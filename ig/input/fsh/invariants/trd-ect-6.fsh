Invariant: trd-ect-6
Description: "An EEG seizure should last 15 to 120 s: check seizure-duration-eeg"
* severity = #warning
* expression = "component.where(code.coding.exists(system.endsWith('/CodeSystem/trd-session-observation') and code = 'seizure-duration-eeg')).value.ofType(Quantity).value.all($this >= 15 and $this <= 120)"
* requirements = "Rule ECT-06: shorter is likely inadequate, longer is prolonged. Both are recorded."
