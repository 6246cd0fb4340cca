Invariant: trd-athf-sf-1
Description: "ATHF-SF count of failed adequate trials must be a whole number, 0 or more: correct valueQuantity.value"
* insert CountRange(0)
