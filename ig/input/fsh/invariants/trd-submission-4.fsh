Invariant: trd-submission-4
Description: "A reference in a submission must be to an entry by its fullUrl, conditional (Patient?identifier=system|value), logical (identifier without reference) or contained: correct the reference"
* severity = #error
* expression = "entry.resource.descendants().ofType(Reference).reference.all(startsWith('#') or contains('?') or ($this in %resource.entry.fullUrl))"
* requirements = "An id of the sender's own server means nothing to the receiver."
