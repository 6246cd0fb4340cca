CodeSystem: TRDLegalBasis
Id: trd-legal-basis
Title: "TRD Legal Basis"
Description: "The legal route by which a substance that is otherwise prohibited may be given. Sources: FDA expanded access, Australian Authorised Prescriber scheme, Canadian Special Access Program, German compassionate use, Oregon, Colorado and New Mexico programmes."
* insert LocalCodeSystem(TRDLegalBasisValueSet)
* #clinical-trial "Clinical trial" "Given under a trial protocol."
* #expanded-access "Expanded access" "Given under a regulator's expanded access."
* #authorised-prescriber "Authorised prescriber" "Prescribed by a person authorised for it."
* #special-access "Special access" "Given under a national special access programme."
* #compassionate-use "Compassionate use" "Given under a compassionate use programme."
* #state-program "State programme" "Given under the law of a state or province."
* #approved-product "Approved product" "The product is approved for this use."
