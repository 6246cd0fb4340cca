Profile: TRDTreatmentConsent
Parent: Consent
Id: trd-treatment-consent
Title: "TRD Treatment Consent"
Description: "Informed consent to one treatment modality (or a combination): who consented, when, and which subjects were explained. Can be withdrawn: set status to inactive."
* insert Published
* obeys trd-consent-1 and trd-consent-2 and trd-consent-3 and trd-consent-4
* extension contains
    ConsentModality named modality 0..* MS and
    ConsentTopic named topic 0..* MS
* extension[modality] ^short = "Needed when active: see rule trd-consent-1"
* extension[topic] ^short = "Needed when active: see rules trd-consent-1 to trd-consent-4"
* identifier MS
* status MS
* scope = $ConsentScope#treatment
* category MS
* patient 1..1 MS
* dateTime 1..1 MS
* performer MS
* verification MS
* provision MS
