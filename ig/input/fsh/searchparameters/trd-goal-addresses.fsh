Instance: trd-goal-addresses
InstanceOf: SearchParameter
Usage: #definition
Title: "Search Parameter: Goal addresses"
Description: "The condition or other matter that a goal is about. R5 has the same parameter; R4 finds goals by patient only."
* insert SearchedBy(TRDGoalAddresses, addresses, reference)
* base[0] = #Goal
* expression = "Goal.addresses"
* target[0] = #Condition
* target[+] = #Observation
* target[+] = #MedicationStatement
* target[+] = #NutritionOrder
* target[+] = #ServiceRequest
* target[+] = #RiskAssessment
* insert ReferenceModifiers
