Invariant: trd-submission-1
Description: "Every resource of a submission must have an identifier with system and value: add it. Provenance has no such element and is let pass"
* severity = #error
* expression = "entry.resource.where(is(Provenance).not()).all(children().ofType(Identifier).exists(system.exists() and value.exists()))"
* requirements = "The identifier is how a registry finds what it already has, when the same outcome is sent again."
