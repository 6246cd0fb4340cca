Instance: instruments-cgi-week4-answers
InstanceOf: TRDQuestionnaireResponse
Usage: #example
Title: "Instruments: CGI after four weeks"
Description: "Global improvement rated as much improved, 2."
* insert FinishedForm(trd-cgi, instruments-patient, INS-Q5, 2026-05-18T09:30:00+02:00)
* insert AnsweredByClinician(OKAF-11, Dr Ngozi Okafor)
* insert Answer(item, cgi-i, valueCoding, [[TRDQuestionnaireAnswer#cgi-i-2 "Much improved"]])
* insert Answer(item, cgi-i-total, valueInteger, 2)
