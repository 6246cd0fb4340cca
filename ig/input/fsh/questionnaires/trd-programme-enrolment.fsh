Instance: trd-programme-enrolment
InstanceOf: Questionnaire
Usage: #definition
Title: "TRD Programme Enrolment"
Description: "Enrolment of a person in a risk management programme before the first dose, in our own words. It does not replace the form of the programme."
* insert PublishedForm(TRDProgrammeEnrolment)
* title = "TRD Programme Enrolment"
* description = "Enrolment of an outpatient in a risk management programme, such as the Spravato REMS, before the first dose: what the person was told, and who signed. The wording is our own: this is not the enrolment form of the REMS and does not replace it. Source: Spravato REMS of 31 December 2024 (outpatients are enrolled before the first dose, patient and prescriber sign, counselling, safe-leave arrangement, never for home use)."
* insert RequiredItem(item, string, programme, [[Name of the programme]])
* insert FormItem(item, string, programme-patient-id, [[Number of the person in the programme]])
* insert RequiredItem(item, string, setting, [[Certified setting]])
* insert RequiredItem(item, boolean, outpatient, [[Treated as an outpatient]])
* insert FormItem(item, group, counselling, [[The person was told]])
* insert RequiredItem(item[=].item, boolean, told-sedation-dissociation, [[that sedation, dissociation and slow breathing can occur]])
* insert RequiredItem(item[=].item, boolean, told-observation, [[to stay under observation for at least two hours and until these are gone]])
* insert RequiredItem(item[=].item, boolean, told-transport, [[to arrange a safe way home]])
* insert RequiredItem(item[=].item, boolean, told-no-driving, [[not to drive or use machinery until the next day after restful sleep]])
* insert RequiredItem(item[=].item, boolean, told-misuse, [[that the drug can be misused and is never taken home]])
* insert FormItem(item, group, signatures, [[Signatures]])
* insert RequiredItem(item[=].item, date, patient-signed, [[Date on which the person signed]])
* insert RequiredItem(item[=].item, string, prescriber, [[Prescriber]])
* insert RequiredItem(item[=].item, date, prescriber-signed, [[Date on which the prescriber signed]])
