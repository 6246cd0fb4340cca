Invariant: trd-encounter-1
Description: "A visit that took place must say when: add period.start"
* severity = #error
* expression = "(status = 'in-progress' or status = 'finished') implies period.start.exists()"
* requirements = "Schedules and intervals of sessions are counted from visits."
