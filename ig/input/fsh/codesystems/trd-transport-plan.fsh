CodeSystem: TRDTransportPlan
Id: trd-transport-plan
Title: "TRD Transport Plan"
Description: "How a person leaves after a session. Sources: Spravato REMS safe-leave arrangement; Oregon transportation plan."
* insert LocalCodeSystem(TRDTransportPlanValueSet)
* #accompanied "Accompanied" "Goes home with an adult companion."
* #arranged-transport "Arranged transport" "Is driven by a taxi or a transport service."
* #public-transport "Public transport" "Goes home by public transport."
* #inpatient "Stays as an inpatient" "Stays in hospital."
* #transferred "Transferred to other care" "Was transferred, for example to an emergency department."
* #other "Other" "Another arrangement: say it in text."
