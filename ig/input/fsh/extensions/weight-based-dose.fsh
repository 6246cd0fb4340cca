Extension: WeightBasedDose
Id: weight-based-dose
Title: "Weight-based Dose"
Description: "How the mg given were calculated: the ordered mg/kg and the body weight that was used. The weight of the calculation belongs to the dose, since it may be older than the last weight measured."
Context: MedicationAdministration
* insert Published
* extension contains
    dose 1..1 and
    weight 1..1
* extension[dose] ^short = "Dose per body weight"
* extension[dose].value[x] only Quantity
* extension[dose].value[x] 1..1
* extension[dose].valueQuantity = 'mg/kg'
* extension[dose].valueQuantity.value 1..1
* extension[weight] ^short = "Dosing weight"
* extension[weight].value[x] only Quantity
* extension[weight].value[x] 1..1
* extension[weight].valueQuantity = 'kg'
* extension[weight].valueQuantity.value 1..1
