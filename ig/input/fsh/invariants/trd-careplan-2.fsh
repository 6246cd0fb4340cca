Invariant: trd-careplan-2
Description: "An active plan must name its author, its start date and the condition it addresses: add author, period.start or addresses, whichever is missing"
* severity = #error
* insert WhenPlanIsLive([[author.exists() and period.start.exists() and addresses.exists()]])
* requirements = "Rule CPL-05: a plan in force has somebody who answers for it, a beginning and a reason."
