Invariant: trd-ketamine-5
Description: "An order of racemic ketamine for depression must be flagged off-label: add the extension off-label-use with the value true"
* severity = #error
* insert WhenRacemicKetamine([[extension.where(url.endsWith('/off-label-use')).value.ofType(boolean) = true]])
* requirements = "Rule KET-05: racemic ketamine is not approved for depression."
