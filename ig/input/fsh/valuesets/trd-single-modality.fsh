ValueSet: TRDSingleModality
Id: trd-single-modality
Title: "TRD Single Modalities"
Description: "The treatments that can be joined in a combination and consented to one by one: every modality but the combination itself."
* insert Published
* TRDModality#ketamine-iv
* TRDModality#ketamine-im
* TRDModality#ketamine-intranasal
* TRDModality#esketamine
* TRDModality#psilocybin
* TRDModality#ect
* TRDModality#psychotherapy
