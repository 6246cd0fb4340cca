Invariant: trd-condition-2
Description: "A refuted diagnosis cannot be a TRD condition: correct verificationStatus, or remove this profile from meta.profile"
* severity = #error
* expression = "verificationStatus.coding.exists(code = 'refuted').not()"
* requirements = "A care plan must not rest on a diagnosis that was ruled out. An erroneous record is withdrawn with entered-in-error, which stays allowed."
