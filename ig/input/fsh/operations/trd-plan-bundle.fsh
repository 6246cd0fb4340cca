Instance: trd-plan-bundle
InstanceOf: OperationDefinition
Usage: #definition
Title: "Operation: a plan with all it refers to"
Description: "Gives one care plan together with everything it refers to and what was done under it, in one Bundle: for handing a plan over, for printing, for an archive. Contract: this is what the operation will take and answer. The server of release 0.1.0 does not serve it, and a server lists it in /metadata only when it works."
* insert Operation(TRDPlanBundle, plan-bundle, false, true, false)
* comment = "The first entry is the plan. Each resource appears once, at the version that is current when the operation runs, with its absolute URL as fullUrl. References to records that live on other servers stay as they are; a reference that cannot be read is no error. GET and POST."
* resource = #CarePlan
* insert In(start, 0, 1, date, [[Sessions and outcomes from this day on. What the plan itself refers to is given whatever its date.]])
* insert In(end, 0, 1, date, [[Sessions and outcomes up to and including this day.]])
* insert In(includeSessions, 0, 1, boolean, [[Whether to give the sessions of the plan, with what was given and observed in them. Default true.]])
* insert In(includeOutcomes, 0, 1, boolean, [[Whether to give scores, response and adverse events of the plan. Default true.]])
* insert Out(return, 1, 1, Bundle, [[A collection: plan, patient, conditions, goals, care team, consents, supporting information and requests; parent and child plans of a combination; then sessions and outcomes in the order of their dates.]])
