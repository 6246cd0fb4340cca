Instance: instruments-cgi-baseline-answers
InstanceOf: TRDQuestionnaireResponse
Usage: #example
Title: "Instruments: CGI before treatment"
Description: "Severity of illness rated as markedly ill, 5. Improvement is left out before treatment."
* insert FinishedForm(trd-cgi, instruments-patient, INS-Q4, 2026-04-13T09:30:00+02:00)
* insert AnsweredByClinician(OKAF-11, Dr Ngozi Okafor)
* insert Answer(item, cgi-s, valueCoding, [[TRDQuestionnaireAnswer#cgi-s-5 "Markedly ill"]])
* insert Answer(item, cgi-s-total, valueInteger, 5)
