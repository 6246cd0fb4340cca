Invariant: trd-msm-1
Description: "Maudsley Staging Method score must be a whole number from 3 to 15: correct valueQuantity.value"
* insert ScoreRange(3, 15)
