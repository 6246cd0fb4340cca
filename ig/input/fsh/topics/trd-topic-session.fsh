Instance: trd-topic-session
InstanceOf: Basic
Usage: #definition
Title: "Topic: session completed"
Description: "A session of preparation, treatment, psychotherapy or integration was completed: the moment to fetch what was given and observed in it. A session that is stored as completed fires it, and one that becomes completed. The server of this release publishes the topic and does not deliver notifications yet."
* insert Topic(TRDTopicSession)
* insert TopicTrigger(Procedure, [[A session reaches the status completed.]])
* insert TopicInteraction(create)
* insert TopicInteraction(update)
* insert TopicWhenChanged(status:not=completed, [[status=completed&code=preparation,dosing-session,ect-session,psychotherapy,integration,maintenance-session]], test-passes)
* insert TopicFilter(Procedure, patient, [[One patient or a list of patients.]])
* insert TopicFilter(Procedure, modality, [[Sessions of one treatment modality.]])
* insert TopicFilter(Procedure, based-on, [[Sessions of one care plan.]])
* insert TopicShape(Procedure)
* insert TopicInclude(Procedure:patient)
* insert TopicInclude(Procedure:based-on)
