Invariant: trd-history-1
Description: "A trial history must list trials or say why there are none: add entry, or emptyReason"
* severity = #error
* expression = "entry.exists() or emptyReason.exists()"
* requirements = "Completes rule TRD-04: an empty list could mean that nothing was tried or that nobody asked."
