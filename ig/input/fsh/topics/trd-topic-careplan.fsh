Instance: trd-topic-careplan
InstanceOf: Basic
Usage: #definition
Title: "Topic: care plan created or changed"
Description: "A care plan was stored or changed: an EHR shows the plan that is in force, a registry follows the course. The server of this release publishes the topic and does not deliver notifications yet."
* insert Topic(TRDTopicCarePlan)
* insert TopicTrigger(CarePlan, [[A care plan is created or updated.]])
* insert TopicInteraction(create)
* insert TopicInteraction(update)
* insert TopicFilter(CarePlan, patient, [[One patient or a list of patients.]])
* insert TopicFilter(CarePlan, status, [[For example active: plans that are in force.]])
* insert TopicFilter(CarePlan, modality, [[Plans of one treatment modality.]])
* insert TopicShape(CarePlan)
* insert TopicInclude(CarePlan:patient)
