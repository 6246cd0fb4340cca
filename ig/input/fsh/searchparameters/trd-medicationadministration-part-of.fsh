Instance: trd-medicationadministration-part-of
InstanceOf: SearchParameter
Usage: #definition
Title: "Search Parameter: MedicationAdministration part-of"
Description: "The session in which a drug was given, so that everything given in one session is found with one search. Same code and meaning as part-of of Procedure and Observation in R4, which MedicationAdministration lacks."
* insert SearchedBy(TRDMedicationAdministrationPartOf, part-of, reference)
* base[0] = #MedicationAdministration
* expression = "MedicationAdministration.partOf"
* target[0] = #Procedure
* target[+] = #MedicationAdministration
* insert ReferenceModifiers
