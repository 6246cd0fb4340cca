ValueSet: TRDDrugModality
Id: trd-drug-modality
Title: "TRD Drug Modalities"
Description: "The modalities that are given in a dosing session."
* insert Published
* TRDModality#ketamine-iv
* TRDModality#ketamine-im
* TRDModality#ketamine-intranasal
* TRDModality#esketamine
* TRDModality#psilocybin
