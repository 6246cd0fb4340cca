Invariant: trd-combined-1
Description: "An active combination must name at least two different treatments: add an extension combined-modality for each of them, or use the plan profile of the one treatment"
* severity = #error
* insert WhenPlanIsLive([[extension.where(url.endsWith('/combined-modality')).value.ofType(CodeableConcept).coding.where(system.endsWith('/CodeSystem/trd-modality')).code.distinct().count() >= 2]])
* requirements = "Rule CPL-06: who reads the parent plan has to know what is joined without fetching its children."
