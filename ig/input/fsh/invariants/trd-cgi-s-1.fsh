Invariant: trd-cgi-s-1
Description: "CGI-S rating must be a whole number from 1 to 7: correct valueQuantity.value"
* insert ScoreRange(1, 7)
