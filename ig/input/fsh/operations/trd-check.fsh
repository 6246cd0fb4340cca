Instance: trd-check
InstanceOf: OperationDefinition
Usage: #definition
Title: "Operation: check the chart rules"
Description: "Checks the rules that no single resource can show: consent before the first session, a suicide-risk screen and a severity score at baseline, minimum age, numbers and spacing of sessions, interactions and combinations, REMS enrolment. Nothing is changed or stored. Contract: this is what the operation will take and answer. The server of release 0.1.0 does not serve it, and a server lists it in /metadata only when it works."
* insert Operation(TRDCheck, check, true, true, false)
* comment = "A rule that does not concern the patient's modalities is not reported. A broken rule is reported with the severity that the guide gives it; the operation itself succeeds with 200 whatever it finds. Error means that a session should not go ahead until a person has looked; the server blocks nothing. On Patient every active plan is checked, on CarePlan that plan. GET and POST."
* resource[0] = #Patient
* resource[+] = #CarePlan
* insert In(patient, 0, 1, Reference, [[The patient. Needed when the operation is called on a type; left out on an instance.]])
* parameter[=].targetProfile = Canonical(TRDPatient)
* insert In(plan, 0, *, Reference, [[Only these plans of the patient. Left out on CarePlan/id.]])
* parameter[=].targetProfile = Canonical(TRDCarePlan)
* insert In(rule, 0, *, code, [[Only these rules, by their code. Default: every rule that concerns the plan's modality.]])
* insert In(asOf, 0, 1, date, [[Judge the chart as of this day: what happened or was recorded later is not looked at. Default: today.]])
* insert Out(return, 1, 1, OperationOutcome, [[One issue for each broken rule: severity error or warning, details.coding with the code of the rule, diagnostics that say what to do, expression with the resources it looked at. When every rule holds, one issue of severity information that says how many were checked.]])
