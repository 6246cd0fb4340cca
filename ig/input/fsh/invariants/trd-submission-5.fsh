Invariant: trd-submission-5
Description: "A submission must not hold the same record twice: remove the entry that repeats the request.url and ifNoneExist, or the identifier of another Observation"
* severity = #error
* expression = "entry.request.where(ifNoneExist.exists()).select(url & '?' & ifNoneExist).isDistinct() and entry.request.where(method = 'PUT').url.isDistinct() and entry.resource.ofType(Observation).identifier.select(system & '|' & value).isDistinct()"
* requirements = "The receiver could not tell which of the two is right."
