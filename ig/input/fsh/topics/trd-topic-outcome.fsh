Instance: trd-topic-outcome
InstanceOf: Basic
Usage: #definition
Title: "Topic: outcome score recorded"
Description: "A result of a rating instrument was recorded or corrected: an EHR draws the course of the PHQ-9, a registry collects outcomes. Preliminary results are left out. The server of this release publishes the topic and does not deliver notifications yet."
* insert Topic(TRDTopicOutcome)
* insert TopicTrigger(Observation, [[A final, amended or corrected survey result is created or updated.]])
* insert TopicInteraction(create)
* insert TopicInteraction(update)
* insert TopicWhen([[category=survey&status=final,amended,corrected]])
* insert TopicFilter(Observation, patient, [[One patient or a list of patients.]])
* insert TopicFilter(Observation, code, [[Results of one instrument.]])
* insert TopicFilter(Observation, based-on, [[Results of one care plan.]])
* insert TopicShape(Observation)
* insert TopicInclude(Observation:patient)
