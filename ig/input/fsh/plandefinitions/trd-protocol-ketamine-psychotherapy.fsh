Instance: trd-protocol-ketamine-psychotherapy
InstanceOf: PlanDefinition
Usage: #definition
Title: "Protocol: Ketamine IV with psychotherapy"
Description: "The ketamine IV protocol, and for those who respond to six infusions the psychotherapy protocol. Each part becomes a plan of its own, part of the combined plan; the scores and visits that serve both stand here. The child plan of ketamine leaves out its own psychotherapy step and says so in no-psychotherapy-reason. Source: cognitive behavioural therapy for 14 weeks after six infusions: self-rated outcome was better, the clinician's rating not significantly."
* insert Protocol(TRDProtocolKetaminePsychotherapy)
* insert ForModality(combination, Combination)
* insert ForModality(ketamine-iv, [[Racemic ketamine, intravenous]])
* insert ForModality(psychotherapy, Psychotherapy)
* insert Source([[Wilkinson 2021, Psychotherapy and Psychosomatics 90:318: cognitive behavioural therapy after ketamine]])
* insert ProtocolGoals(qids-sr16, QIDS-SR16 total score, QIDS-SR16, 5, 17)

* insert SymptomStep(action, ketamine, Ketamine IV, dosing-session, Dosing session, trd-protocol-ketamine-iv, must, [[The whole ketamine protocol.]])
* insert SymptomStep(action, psychotherapy, Psychotherapy for responders, psychotherapy, Psychotherapy, trd-protocol-psychotherapy, must-unless-documented, [[The whole psychotherapy protocol, for those who responded to the infusions. Starts within a week of the review.]])
* insert OffsetBetween(action, ketamine, after-start, 3, 4, wk, weeks)
* insert WithPatient(action)
* insert JointOutcome(ketamine, 17)
