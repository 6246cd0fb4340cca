Instance: trd-activity-esketamine-rems-enrolment
InstanceOf: ActivityDefinition
Usage: #definition
Title: "REMS enrolment"
Description: "United States, outpatient: the person is enrolled and the setting certified before the first dose; person and prescriber sign."
* insert StepActivity(TRDActivityEsketamineREMSEnrolment, preparation, Preparation, [[Enrolment in the esketamine REMS, setting certified]])
* insert DoneBy(prescriber, Prescriber)
* participant[+].type = #patient
* insert Source([[Spravato REMS, last update seen 2024-12-31]])
