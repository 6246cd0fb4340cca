Invariant: trd-cgi-i-1
Description: "CGI-I rating must be a whole number from 1 to 7: correct valueQuantity.value"
* insert ScoreRange(1, 7)
