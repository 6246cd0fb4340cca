Instance: trd-topic-adverse-event
InstanceOf: Basic
Usage: #definition
Title: "Topic: serious adverse event"
Description: "A serious adverse event was recorded, or a recorded one was found to be serious or was changed: who is responsible for safety must see it without asking. The server of this release publishes the topic and does not deliver notifications yet."
* insert Topic(TRDTopicAdverseEvent)
* insert TopicTrigger(AdverseEvent, [[An adverse event that is serious is created or updated.]])
* insert TopicInteraction(create)
* insert TopicInteraction(update)
* insert TopicWhen([[seriousness=http://terminology.hl7.org/CodeSystem/adverse-event-seriousness|Serious]])
* insert TopicFilter(AdverseEvent, subject, [[One patient or a list of patients.]])
* insert TopicFilter(AdverseEvent, event, [[One kind of event.]])
* insert TopicShape(AdverseEvent)
* insert TopicInclude(AdverseEvent:subject)
