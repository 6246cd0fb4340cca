Invariant: trd-psilocybin-2
Description: "An active psilocybin plan must state its legal basis: add the extension legal-basis"
* severity = #error
* insert WhenPlanIsLive([[extension.where(url.endsWith('/legal-basis')).value.exists()]])
* requirements = "Rule CPL-03: psilocybin is prohibited in most places unless a legal route applies."
