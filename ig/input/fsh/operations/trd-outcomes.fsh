Instance: trd-outcomes
InstanceOf: OperationDefinition
Usage: #definition
Title: "Operation: course and response of a patient"
Description: "Computes the course of each rating instrument and what it amounts to: baseline, change, response, remission or relapse, each with the method that was used. Nothing is stored. Contract: this is what the operation will take and answer. The server of release 0.1.0 does not serve it, and a server lists it in /metadata only when it works."
* insert Operation(TRDOutcomes, outcomes, false, true, false)
* comment = "Ranges, direction and cut-offs are those of the code system trd-instrument. Baseline is the last score on or before the first treatment session of the plan; without one the instrument is given without response and the answer says so. A result without a value does not enter the course. On Patient the plans are told apart by their period. GET and POST."
* resource[0] = #Patient
* resource[+] = #CarePlan
* insert In(instrument, 0, *, string, [[Only these instruments, as system|code of Observation.code. Default: every instrument with a result.]])
* parameter[=].searchType = #token
* insert In(start, 0, 1, date, [[Scores from this day on. The baseline is looked for before it too.]])
* insert In(end, 0, 1, date, [[Scores up to and including this day.]])
* insert In(method, 0, 1, code, [[cutoff (remission by the cut-off of the instrument, response by the fall from baseline) or goal (the target of the patient's goals). Default: cutoff.]])
* insert OperationParameter(outcome, out, 0, *, [[One for each instrument, in the order of their first score.]])
* insert Part(instrument, out, 1, 1, Coding, [[The code of the instrument, as in Observation.code.]])
* insert Part(baseline, out, 0, 1, Reference, [[The Observation that counts as baseline.]])
* insert Part(score, out, 0, *, Observation, [[The scores in the order of their dates: the course.]])
* insert Part(change, out, 0, 1, decimal, [[Change of the last score from baseline in percent; negative is a fall.]])
* insert Part(status, out, 0, 1, Observation, [[The response status at the last score, derived from baseline and last score, with its method.]])
* insert Part(note, out, 0, *, string, [[Why something could not be computed.]])
