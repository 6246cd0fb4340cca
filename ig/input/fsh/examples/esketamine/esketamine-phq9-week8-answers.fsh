Instance: esketamine-phq9-week8-answers
InstanceOf: TRDQuestionnaireResponse
Usage: #example
Title: "Esketamine story: PHQ-9 answers at week 8"
Description: "The nine answers behind the PHQ-9 total of 4 at week 8, given by the patient."
* identifier.system = "http://clinic.test/fhir/questionnaire-response"
* identifier.value = "ESK-QR-PHQ9-week8"
* basedOn = Reference(esketamine-plan)
* questionnaire = "http://clinic.test/fhir/Questionnaire/phq-9|1.0.0"
* status = #completed
* subject = Reference(esketamine-patient)
* authored = "2026-04-28T09:00:00+02:00"
* author = Reference(esketamine-patient)
* source = Reference(esketamine-patient)
* item[0].linkId = "44250-9"
* item[0].text = "Little interest or pleasure in doing things in last 2 weeks"
* item[0].answer.valueCoding = $LNC#LA6569-3 "Several days"
* item[1].linkId = "44255-8"
* item[1].text = "Feeling down, depressed, or hopeless in last 2 weeks"
* item[1].answer.valueCoding = $LNC#LA6569-3 "Several days"
* item[2].linkId = "44259-0"
* item[2].text = "Trouble falling or staying asleep, or sleeping too much in last 2 weeks [Reported.PHQ]"
* item[2].answer.valueCoding = $LNC#LA6569-3 "Several days"
* item[3].linkId = "44254-1"
* item[3].text = "Feeling tired or having little energy in last 2 weeks [Reported.PHQ]"
* item[3].answer.valueCoding = $LNC#LA6569-3 "Several days"
* item[4].linkId = "44251-7"
* item[4].text = "Poor appetite or overeating in last 2 weeks [Reported.PHQ]"
* item[4].answer.valueCoding = $LNC#LA6568-5 "Not at all"
* item[5].linkId = "44258-2"
* item[5].text = "Feeling bad about yourself - or that you are a failure or have let yourself or your family down in last 2 weeks [Reported.PHQ]"
* item[5].answer.valueCoding = $LNC#LA6568-5 "Not at all"
* item[6].linkId = "44252-5"
* item[6].text = "Trouble concentrating on things, such as reading the newspaper or watching television in last 2 weeks [Reported.PHQ]"
* item[6].answer.valueCoding = $LNC#LA6568-5 "Not at all"
* item[7].linkId = "44253-3"
* item[7].text = "Moving or speaking so slowly that other people could have noticed. Or the opposite - being so fidgety or restless that you have been moving around a lot more than usual in last 2 weeks [Reported.PHQ]"
* item[7].answer.valueCoding = $LNC#LA6568-5 "Not at all"
* item[8].linkId = "44260-8"
* item[8].text = "Thoughts that you would be better off dead, or of hurting yourself in some way in last 2 weeks [Reported.PHQ]"
* item[8].answer.valueCoding = $LNC#LA6568-5 "Not at all"
