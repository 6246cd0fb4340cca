Instance: trd-activity-psilocybin-consent
InstanceOf: ActivityDefinition
Usage: #definition
Title: "Consent and legal basis"
Description: "Consent under the legal basis that the plan states: altered state and suggestibility, lasting effects, touch, who is present, recording, no driving, uncertainty, right to stop."
* insert StepActivity(TRDActivityPsilocybinConsent, preparation, Preparation, [[Consent, legal basis, touch agreement, transport and safety plan]])
* insert DoneBy(lead-monitor, Lead monitor)
* participant[+].type = #patient
* insert Source([[Oregon Administrative Rules, chapter 333, division 333]])
* insert LinkedSource([[COMP005, single dose of 25 mg psilocybin in treatment-resistant depression]], https://clinicaltrials.gov/study/NCT05624268)
