Profile: TRDSite
Parent: HealthcareService
Id: trd-site
Title: "TRD Site"
Description: "A service at which treatment is given: what it is certified for or licensed as, and how it is equipped, from the pulse oximeter to the quiet room. Certificate and licence numbers are identifiers. The address stands on the location. Source: Spravato REMS, Oregon and Colorado psilocybin rules, ASKP3."
* insert Published
* obeys trd-site-1
* identifier MS
* identifier ^short = "Enrolment, certificate or licence number"
* active MS
* providedBy MS
* type MS
* location MS
* name MS
* telecom MS
* characteristic MS
* characteristic from TRDSiteCharacteristicValueSet (extensible)
