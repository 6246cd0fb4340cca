Instance: trd-psilocybin-preparation
InstanceOf: Questionnaire
Usage: #definition
Title: "TRD Psilocybin Preparation"
Description: "What is agreed before a psilocybin session: preparation, touch, who is present, transport and support."
* insert PublishedForm(TRDPsilocybinPreparation)
* title = "TRD Psilocybin Preparation"
* description = "What is agreed before a psilocybin session, because it cannot be agreed during it: what was prepared, which touch is wanted, who is present and whether the session is recorded, how the person gets home and who is there afterwards. In our own words; it does not replace the forms of a state programme. Sources: Oregon rules (preparation 24 hours to 90 days before, transportation plan, safety and support plan), Colorado rules (touch contract), COMPASS therapist manual."
* insert RequiredChoice(item, TRDLegalBasisValueSet, legal-basis, [[Legal basis of the treatment]])
* insert RepeatingItem(item, date, preparation-date, [[Date of a preparation session]])
* item[=].required = true
* insert FormItem(item, group, preparation, [[Preparation]])
* insert RequiredItem(item[=].item, boolean, effects-explained, [[The course of the session and the altered state were explained]])
* insert RequiredItem(item[=].item, boolean, stop-explained, [[The person knows how to ask for help, and that nobody leaves them alone during the session]])
* insert FormItem(item[=].item, text, intention, [[What the person hopes for]])
* insert FormItem(item[=].item, text, fears, [[What the person fears]])
* insert RequiredItem(item[=].item, boolean, lithium-excluded, [[No lithium in the last 30 days]])
* insert FormItem(item, group, touch, [[Touch]])
* insert RequiredItem(item[=].item, boolean, touch-agreed, [[The person agrees to supportive touch]])
* insert FormItem(item[=].item, text, touch-which, [[Which touch, for example a hand on the shoulder]])
* insert AskedWhenBoolean(item[=].item, touch-agreed, true)
* item[=].item[=].required = true
* insert RequiredItem(item[=].item, boolean, touch-refusable, [[The person knows that it can be refused at any time]])
* insert FormItem(item, group, present, [[Who is present]])
* insert RepeatingItem(item[=].item, group, person, [[A person who is present]])
* item[=].item[=].required = true
* insert RequiredItem(item[=].item[=].item, string, person-name, [[Name]])
* insert ChoiceItem(item[=].item[=].item, TRDPerformerFunctionValueSet, person-function, [[Function]])
* insert RequiredItem(item[=].item, boolean, recorded, [[The session is recorded]])
* insert FormItem(item, group, transport, [[Transport and support]])
* insert RequiredChoice(item[=].item, TRDTransportPlanValueSet, transport-plan, [[How the person gets home]])
* insert RequiredItem(item[=].item, boolean, no-driving, [[The person will not drive until the next day]])
* insert RequiredItem(item[=].item, string, support-person, [[Who is with the person afterwards]])
* insert RequiredItem(item[=].item, text, support-plan, [[What happens when the person is in need, and whom to call]])
