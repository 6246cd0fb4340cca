Invariant: trd-trial-1
Description: "A treatment trial must state its adequacy and its outcome: add the extensions trial-adequacy and trial-outcome ('unknown' is an answer)"
* severity = #error
* expression = "extension.where(url.endsWith('/trial-adequacy')).value.exists() and extension.where(url.endsWith('/trial-outcome')).value.exists()"
* requirements = "Rule TRD-02: a trial counts towards treatment resistance only when dose, duration and effect were judged."
