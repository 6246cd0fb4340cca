Invariant: trd-careplan-5
Description: "A plan has one modality: keep one code of the modality code system in category, and give the other treatment a plan of its own"
* severity = #error
* expression = "category.coding.where(system.endsWith('/CodeSystem/trd-modality')).code.distinct().count() <= 1"
* requirements = "Modalities are not mixed in one plan: each has its own rules, sessions and consent."
