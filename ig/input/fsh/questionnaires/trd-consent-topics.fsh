Instance: trd-consent-topics
InstanceOf: Questionnaire
Usage: #definition
Title: "TRD Consent Conversation"
Description: "Which subjects were explained and discussed before consent, by modality."
* insert PublishedForm(TRDConsentTopics)
* title = "TRD Consent Conversation"
* description = "Which subjects were explained and discussed before consent. The subjects are those of trd-consent-topic: a subject answered with yes is a consent-topic of the trd-treatment-consent. What is asked depends on the modality. Sources: ECT consent forms; Oregon and Colorado psilocybin rules; APA 2017 ketamine consensus; Spravato label."
* insert RequiredChoice(item, TRDModalityValueSet, modality, [[Treatment]])
* insert RequiredItem(item, dateTime, conversation, [[When the conversation took place]])
* insert RequiredItem(item, string, explained-by, [[Who explained]])
* insert RequiredItem(item, boolean, procedure, [[What will be done, how often and by whom]])
* item[=].code = TRDConsentTopic#procedure "Procedure"
* insert RequiredItem(item, boolean, risks, [[Expected and rare harms]])
* item[=].code = TRDConsentTopic#risks "Risks"
* insert RequiredItem(item, boolean, alternatives, [[Other treatments, and no treatment]])
* item[=].code = TRDConsentTopic#alternatives "Alternatives"
* insert RequiredItem(item, boolean, voluntary-withdrawal, [[That consent is voluntary and can be withdrawn at any time]])
* item[=].code = TRDConsentTopic#voluntary-withdrawal "Right to withdraw"
* insert RequiredItem(item, boolean, cognitive-effects, [[Confusion and memory loss, which can last]])
* item[=].code = TRDConsentTopic#cognitive-effects "Cognitive effects"
* insert AskedWhen(item, modality, [[TRDModality#ect "Electroconvulsive therapy"]])
* insert RequiredItem(item, boolean, anaesthesia, [[Anaesthesia and its risks]])
* item[=].code = TRDConsentTopic#anaesthesia "Anaesthesia"
* insert AskedWhen(item, modality, [[TRDModality#ect "Electroconvulsive therapy"]])
* insert RequiredItem(item, boolean, altered-state, [[Altered consciousness and heightened suggestibility]])
* item[=].code = TRDConsentTopic#altered-state "Altered state"
* insert AskedWhen(item, modality, [[TRDModality#psilocybin "Psilocybin-assisted therapy"]])
* insert RequiredItem(item, boolean, physical-touch, [[Which supportive touch is agreed, and that it can be refused]])
* item[=].code = TRDConsentTopic#physical-touch "Physical touch"
* insert AskedWhen(item, modality, [[TRDModality#psilocybin "Psilocybin-assisted therapy"]])
* insert RequiredItem(item, boolean, persons-present, [[Who is present, and whether the session is recorded]])
* item[=].code = TRDConsentTopic#persons-present "Persons present"
* insert AskedWhen(item, modality, [[TRDModality#psilocybin "Psilocybin-assisted therapy"]])
* insert RequiredItem(item, boolean, legal-status, [[The legal basis of the treatment]])
* item[=].code = TRDConsentTopic#legal-status "Legal status"
* insert AskedWhen(item, modality, [[TRDModality#psilocybin "Psilocybin-assisted therapy"]])
* insert RequiredItem(item, boolean, off-label-use, [[That the drug is not approved for this use]])
* item[=].code = TRDConsentTopic#off-label-use "Off-label use"
* item[=].enableBehavior = #any
* insert AskedWhen(item, modality, [[TRDModality#ketamine-iv "Racemic ketamine, intravenous"]])
* insert AskedWhen(item, modality, [[TRDModality#ketamine-im "Racemic ketamine, intramuscular"]])
* insert AskedWhen(item, modality, [[TRDModality#ketamine-intranasal "Racemic ketamine, intranasal"]])
* insert FormItem(item, boolean, long-term-effects, [[Lasting or unknown effects, for example on bladder or cognition]])
* item[=].code = TRDConsentTopic#long-term-effects "Long-term effects"
* item[=].enableBehavior = #any
* insert AskedWhen(item, modality, [[TRDModality#ketamine-iv "Racemic ketamine, intravenous"]])
* insert AskedWhen(item, modality, [[TRDModality#ketamine-im "Racemic ketamine, intramuscular"]])
* insert AskedWhen(item, modality, [[TRDModality#ketamine-intranasal "Racemic ketamine, intranasal"]])
* insert AskedWhen(item, modality, [[TRDModality#psilocybin "Psilocybin-assisted therapy"]])
* insert RequiredItem(item, boolean, misuse, [[Risk of misuse and dependence]])
* item[=].code = TRDConsentTopic#misuse "Misuse"
* item[=].enableBehavior = #any
* insert AskedWhen(item, modality, [[TRDModality#ketamine-iv "Racemic ketamine, intravenous"]])
* insert AskedWhen(item, modality, [[TRDModality#ketamine-im "Racemic ketamine, intramuscular"]])
* insert AskedWhen(item, modality, [[TRDModality#ketamine-intranasal "Racemic ketamine, intranasal"]])
* insert AskedWhen(item, modality, [[TRDModality#esketamine "Esketamine nasal spray"]])
* insert RequiredItem(item, boolean, sedation-dissociation, [[Sedation, dissociation and the need for observation]])
* item[=].code = TRDConsentTopic#sedation-dissociation "Sedation and dissociation"
* item[=].enableBehavior = #any
* insert AskedWhen(item, modality, [[TRDModality#ketamine-iv "Racemic ketamine, intravenous"]])
* insert AskedWhen(item, modality, [[TRDModality#ketamine-im "Racemic ketamine, intramuscular"]])
* insert AskedWhen(item, modality, [[TRDModality#ketamine-intranasal "Racemic ketamine, intranasal"]])
* insert AskedWhen(item, modality, [[TRDModality#esketamine "Esketamine nasal spray"]])
* insert RequiredItem(item, boolean, no-driving, [[No driving or machinery until the next day after restful sleep]])
* item[=].code = TRDConsentTopic#no-driving "No driving"
* insert FormItem(item, boolean, cost, [[What the person has to pay]])
* item[=].code = TRDConsentTopic#cost "Cost"
* insert FormItem(item, text, questions, [[Questions of the person, and the answers]])
* insert RequiredItem(item, boolean, consents, [[The person consents]])
