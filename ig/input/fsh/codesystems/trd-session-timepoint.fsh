CodeSystem: TRDSessionTimepoint
Id: trd-session-timepoint
Title: "TRD Session Timepoint"
Description: "A point of a treatment session, or after it, at which the protocol asks for a reading. Sources: Spravato label and REMS monitoring form (before, about 40 minutes, before leaving), ASKP3 (every 10 to 15 minutes), ECT anaesthesia practice; ratings hours and days after the dose in the ketamine and psilocybin trials."
* insert LocalCodeSystem(TRDSessionTimepointValueSet)
* #pre-dose "Before treatment" "Before the drug or the anaesthetic is given."
* #during "During treatment" "After the first dose, while the drug runs or acts."
* #post-40min "About 40 minutes after dosing" "At the expected peak of blood pressure."
* #recovery "Recovery" "After the treatment, while the person recovers."
* #pre-discharge "Before leaving" "At the decision that the person may leave."
* #post-4h "About 4 hours after treatment" "After the session, on the same day."
* #post-24h "About 24 hours after treatment" "The day after."
* #post-72h "About 72 hours after treatment" "Three days after."
