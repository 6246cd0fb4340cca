CodeSystem: TRDTrialAdequacy
Id: trd-trial-adequacy
Title: "TRD Trial Adequacy"
Description: "Whether a treatment trial had enough dose and duration to count. Source: Antidepressant Treatment History Form (ATHF-SF), which asks for a minimum dose and more than four weeks."
* insert LocalCodeSystem(TRDTrialAdequacyValueSet)
* #adequate "Adequate" "Dose and duration reached the minimum of the rating form."
* #inadequate-dose "Inadequate dose" "Long enough, but the dose stayed below the minimum."
* #inadequate-duration "Inadequate duration" "Dose reached the minimum, but the trial was too short."
* #inadequate "Inadequate" "Neither dose nor duration was enough, or it is not known which of the two failed."
* #unknown "Unknown" "The record does not allow a rating."
