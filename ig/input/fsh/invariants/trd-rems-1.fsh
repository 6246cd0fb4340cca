Invariant: trd-rems-1
Description: "An enrolment that has ended must say when: add period.end"
* severity = #error
* expression = "status = 'finished' implies period.end.exists()"
* requirements = "Rule ESK-08 asks whether the enrolment covered the day of the first dose."
