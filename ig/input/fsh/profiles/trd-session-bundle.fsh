Profile: TRDSessionBundle
Parent: Bundle
Id: trd-session-bundle
Title: "TRD Session Bundle"
Description: "Everything about one session in one place: the session, what was given, measured, found and decided. The rules that need more than one of these are checked here, for a completed session of the modality they belong to. The Location that the session refers to says where it took place: rules of the United States are not asked of a session elsewhere, and where its country is not said as an ISO 3166 code the stricter label applies. Source: Spravato label and REMS, ASKP3, Oregon rules, ECT practice."
* insert Published
* obeys trd-session-1 and trd-session-2
* obeys trd-esketamine-5 and trd-esketamine-6 and trd-esketamine-7 and trd-esketamine-8 and trd-esketamine-9
* obeys trd-discharge-1 and trd-discharge-2
* obeys trd-ketamine-7
* obeys trd-psilocybin-4 and trd-psilocybin-5
* obeys trd-ect-5 and trd-ect-7 and trd-combination-1
* identifier MS
* type = #collection
* timestamp MS
* entry 1..* MS
* entry.fullUrl 1..1 MS
* entry.resource 1..1 MS
* entry.search 0..0
* entry.request 0..0
* entry.response 0..0
