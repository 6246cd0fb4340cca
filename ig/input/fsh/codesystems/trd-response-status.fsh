CodeSystem: TRDResponseStatusCode
Id: trd-response-status
Title: "TRD Response Status"
Description: "Where the illness stands compared with the baseline. What a word means in numbers is said by the method (trd-response-method). Source: ELEKT-D and SUSTAIN-1; relapse and recurrence after Frank 1991 and the ACNP task force 2006."
* insert LocalCodeSystem(TRDResponseStatusValueSet)
* #remission "Remission" "The score is in the remission range of the method."
* #response "Response" "The score fell by at least half from baseline."
* #partial-response "Partial response" "The score fell, by less than half."
* #no-response "No response" "The score did not fall as far as the method asks."
* #worsening "Worsening" "The score is higher than at baseline."
* #relapse "Relapse" "The illness came back within the same episode, after response or remission."
* #recurrence "Recurrence" "A new episode after recovery."
