ValueSet: TRDFindingGradeValueSet
Id: trd-finding-grade
Title: "TRD Finding Grades"
Description: "All grades. The local code system is complete, so this expands without a terminology server."
* insert Published
* include codes from system TRDFindingGrade
