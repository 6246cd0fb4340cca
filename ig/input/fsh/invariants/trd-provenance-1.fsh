Invariant: trd-provenance-1
Description: "An imported or transcribed record must name its source: add an entity with role source"
* severity = #error
* expression = "activity.coding.exists(system.endsWith('/CodeSystem/trd-provenance-activity') and (code = 'imported' or code = 'transcribed')) implies entity.exists(role = 'source')"
* requirements = "Policy of this guide: historic data must load, and must be known as such."
