ValueSet: TRDBilling
Id: trd-billing
Title: "TRD Billing Codes"
Description: "HCPCS Level II codes of an esketamine visit in the USA, for a claim or as a second coding. J0013 names the drug from 2026-01-01; the code it replaced is not here. The visit codes include two hours of observation. CPT codes are not listed: their text belongs to the American Medical Association."
* insert Published
* insert HcpcsCopyright
* $HCPCS#G2082 "Visit esketamine, up to 56 mg (incl. 2 h observation)"
* $HCPCS#G2083 "Visit esketamine, > 56 mg (incl. 2 h observation)"
* $HCPCS#J0013 "esketamine nasal spray drug code (from 2026-01-01, replaces S0013)"
