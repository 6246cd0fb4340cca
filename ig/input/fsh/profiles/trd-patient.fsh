Profile: TRDPatient
Parent: Patient
Id: trd-patient
Title: "TRD Patient"
Description: "A person treated for treatment-resistant depression. Adds to base R4 only that there is an identifier with system and value, because registries submit again and again and match on it."
* insert Published
* identifier 1..* MS
* identifier.system 1..1 MS
* identifier.value 1..1 MS
* name MS
* gender MS
* birthDate MS
