Instance: trd-protocol-ect-psychotherapy
InstanceOf: PlanDefinition
Usage: #definition
Title: "Protocol: ECT with psychotherapy"
Description: "The ECT protocol, and after the acute course the psychotherapy protocol as relapse prevention, once memory allows. Each part becomes a plan of its own, part of the combined plan; the scores and visits that serve both stand here. The child plan of ECT leaves out its own psychotherapy step and says so in no-psychotherapy-reason. Source: NICE NG222 names an antidepressant or a psychological therapy after ECT; that the pair does better than either part is not claimed."
* insert Protocol(TRDProtocolECTPsychotherapy)
* insert ForModality(combination, Combination)
* insert ForModality(ect, Electroconvulsive therapy)
* insert ForModality(psychotherapy, Psychotherapy)
* insert Source([[NICE NG222, section 1.13: electroconvulsive therapy]])
* insert ProtocolGoals(hamd17, HAM-D 17-item total score, HAM-D17, 7, 20)

* insert SymptomStep(action, ect, ECT, ect-session, ECT session, trd-protocol-ect, must, [[The whole ECT protocol.]])
* insert SymptomStep(action, psychotherapy, Psychotherapy after the course, psychotherapy, Psychotherapy, trd-protocol-psychotherapy, must, [[The whole psychotherapy protocol, after the acute course, once memory allows.]])
* insert OffsetBetween(action, ect, after-start, 4, 8, wk, weeks)
* insert WithPatient(action)
* insert JointOutcome(ect, 20)
