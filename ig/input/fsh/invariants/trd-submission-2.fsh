Invariant: trd-submission-2
Description: "Every entry of a submission must say by which identifier it is found: POST with ifNoneExist 'identifier=system|value', or PUT to a url with '?identifier=system|value'. Provenance may be a plain POST"
* severity = #error
* expression = "entry.all((request.method = 'POST' and (resource.is(Provenance) or request.ifNoneExist.contains('identifier='))) or (request.method = 'PUT' and request.url.contains('?identifier=')))"
* requirements = "Sent twice it stores nothing twice: lines break, and a clinic sends again."
