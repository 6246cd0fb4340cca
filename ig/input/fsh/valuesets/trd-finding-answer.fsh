ValueSet: TRDFindingAnswer
Id: trd-finding-answer
Title: "TRD Finding Answers"
Description: "How a finding of a session is answered: yes or no, as the monitoring forms ask, or a grade."
* insert Published
* insert LoincCopyright
* $LNC#LA33-6 "Yes"
* $LNC#LA32-8 "No"
* include codes from system TRDFindingGrade
