Invariant: trd-trial-2
Description: "A trial called adequate should have lasted at least 28 days: check effectivePeriod, or rate it inadequate-duration"
* severity = #warning
* expression = "extension.where(url.endsWith('/trial-adequacy')).value.ofType(CodeableConcept).coding.exists(code = 'adequate') implies effective.ofType(Period).where(start + 28 days > end).empty()"
* requirements = "Rule TRD-03: ATHF minimum of four weeks. A trial that still runs, or whose dates are known to the month only, is not judged."
