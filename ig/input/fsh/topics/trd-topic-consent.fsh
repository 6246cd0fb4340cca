Instance: trd-topic-consent
InstanceOf: Basic
Usage: #definition
Title: "Topic: consent withdrawn"
Description: "A consent that was active is active no longer: it was withdrawn or refused, or turned out to be recorded in error. Planned sessions and submissions that rest on it have to stop until a person has looked. The server of this release publishes the topic and does not deliver notifications yet."
* insert Topic(TRDTopicConsent)
* insert TopicTrigger(Consent, [[A consent changes from active to inactive, rejected or entered in error.]])
* insert TopicInteraction(update)
* insert TopicWhenChanged(status=active, [[status=inactive,rejected,entered-in-error]], test-fails)
* insert TopicFilter(Consent, patient, [[One patient or a list of patients.]])
* insert TopicFilter(Consent, category, [[Treatment consents only, or registry consents only.]])
* insert TopicFilter(Consent, modality, [[Consents to one treatment modality.]])
* insert TopicShape(Consent)
* insert TopicInclude(Consent:patient)
