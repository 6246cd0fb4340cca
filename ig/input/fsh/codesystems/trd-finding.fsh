CodeSystem: TRDFinding
Id: trd-finding
Title: "TRD Finding"
Description: "What validation can find: a code for each rule of the profiles of this guide, with its sentence as display and its reason as definition, and for the findings that the server's validator adds. They stand in OperationOutcome.issue.details.coding. Rules of FHIR itself and HL7's own messages are not here; their codes are HL7's message ids."
* insert LocalCodeSystem(TRDFindingValueSet)
* ^property[0].code = #severity
* ^property[=].description = "fatal, error, warning or information (FHIR issue-severity)"
* ^property[=].type = #string

// The rules of the profiles.
* #trd-adverse-event-1 "A serious event must have its outcome, the date it was recorded and what is suspected: add outcome, recordedDate or suspectEntity, whichever is missing" "Rule AE-01: what a report to an authority needs."
* insert FindingSeverity(trd-adverse-event-1, error)
* #trd-athf-sf-1 "ATHF-SF count of failed adequate trials must be a whole number, 0 or more: correct valueQuantity.value" "Rule OUT-01: a total outside the range of its instrument is a typing or mapping error and would corrupt every response and remission computed from it."
* insert FindingSeverity(trd-athf-sf-1, error)
* #trd-audit-c-1 "AUDIT-C total score must be a whole number from 0 to 12: correct valueQuantity.value" "Rule OUT-01: a total outside the range of its instrument is a typing or mapping error and would corrupt every response and remission computed from it."
* insert FindingSeverity(trd-audit-c-1, error)
* #trd-bdi-ii-1 "BDI-II total score must be a whole number from 0 to 63: correct valueQuantity.value" "Rule OUT-01: a total outside the range of its instrument is a typing or mapping error and would corrupt every response and remission computed from it."
* insert FindingSeverity(trd-bdi-ii-1, error)
* #trd-bprs18-1 "BPRS 18-item total score must be a whole number from 18 to 126: add 18 when items were rated 0 to 6, or correct valueQuantity.value" "Rule OUT-01: a total outside the range of its instrument is a typing or mapping error and would corrupt every response and remission computed from it."
* insert FindingSeverity(trd-bprs18-1, error)
* #trd-cadss-1 "CADSS total score must be a whole number from 0 to 92: correct valueQuantity.value" "Rule OUT-01: a total outside the range of its instrument is a typing or mapping error and would corrupt every response and remission computed from it."
* insert FindingSeverity(trd-cadss-1, error)
* #trd-careplan-1 "An active plan must schedule an outcome assessment and a follow-up: add an activity of the kind 'outcome-assessment' or 'follow-up', whichever is missing" "Rule CPL-02: treatment without measurement cannot show response, remission or relapse."
* insert FindingSeverity(trd-careplan-1, error)
* #trd-careplan-2 "An active plan must name its author, its start date and the condition it addresses: add author, period.start or addresses, whichever is missing" "Rule CPL-05: a plan in force has somebody who answers for it, a beginning and a reason."
* insert FindingSeverity(trd-careplan-2, error)
* #trd-careplan-3 "The plan should pair the treatment with psychotherapy: add an activity of the kind 'psychotherapy' or 'integration', or say why not in the extension no-psychotherapy-reason" "Rule CPL-04: psychotherapy after ketamine improved self-rated outcome in a trial; for psilocybin it is part of the treatment. A combination may have it in a child plan, so a child is not asked: its parent is."
* insert FindingSeverity(trd-careplan-3, warning)
* #trd-careplan-4 "The plan should prevent relapse: add an activity of the kind 'maintenance-session' or 'relapse-prevention'" "Rule CPL-07: after an acute course of ketamine, esketamine or ECT, relapse without continuation is common."
* insert FindingSeverity(trd-careplan-4, warning)
* #trd-careplan-5 "A plan has one modality: keep one code of the modality code system in category, and give the other treatment a plan of its own" "Modalities are not mixed in one plan: each has its own rules, sessions and consent."
* insert FindingSeverity(trd-careplan-5, error)
* #trd-careteam-1 "An active care team must have a member: add participant.member" "The careTeam of a plan is looked up for persons."
* insert FindingSeverity(trd-careteam-1, error)
* #trd-cgi-i-1 "CGI-I rating must be a whole number from 1 to 7: correct valueQuantity.value" "Rule OUT-01: a total outside the range of its instrument is a typing or mapping error and would corrupt every response and remission computed from it."
* insert FindingSeverity(trd-cgi-i-1, error)
* #trd-cgi-s-1 "CGI-S rating must be a whole number from 1 to 7: correct valueQuantity.value" "Rule OUT-01: a total outside the range of its instrument is a typing or mapping error and would corrupt every response and remission computed from it."
* insert FindingSeverity(trd-cgi-s-1, error)
* #trd-combination-1 "Ketamine given in an ECT session must state its role: set category to ect-induction-agent or treatment" "Rule CMB-01: as an anaesthetic and as an antidepressant it is a different treatment, at a different dose."
* insert FindingSeverity(trd-combination-1, error)
* #trd-combined-1 "An active combination must name at least two different treatments: add an extension combined-modality for each of them, or use the plan profile of the one treatment" "Rule CPL-06: who reads the parent plan has to know what is joined without fetching its children."
* insert FindingSeverity(trd-combined-1, error)
* #trd-combined-2 "A combination with ketamine, esketamine or ECT should prevent relapse: add an activity of the kind 'maintenance-session' or 'relapse-prevention' to the parent plan" "Rule CPL-07: what holds the response after both treatments is a decision of the whole, not of one child."
* insert FindingSeverity(trd-combined-2, warning)
* #trd-combined-3 "An active combination must not join psilocybin with ketamine, esketamine or ECT: remove one of them from combined-modality, or plan them one after the other" "Rule CMB-02: nothing supports it, and the psilocybin trials exclude recent ECT. Plans that are not joined by a parent are compared over the chart."
* insert FindingSeverity(trd-combined-3, error)
* #trd-condition-1 "A TRD condition must cite at least 2 treatment trials: add references to the trials in evidence.detail" "Rule TRD-01: treatment resistance is defined by at least two inadequate trials."
* insert FindingSeverity(trd-condition-1, error)
* #trd-condition-2 "A refuted diagnosis cannot be a TRD condition: correct verificationStatus, or remove this profile from meta.profile" "A care plan must not rest on a diagnosis that was ruled out. An erroneous record is withdrawn with entered-in-error, which stays allowed."
* insert FindingSeverity(trd-condition-2, error)
* #trd-consent-1 "An active treatment consent must name its modality and cover procedure, risks, alternatives and the right to withdraw: add the missing consent-modality or consent-topic extension" "Rule CON-02: the content every informed consent has. A refused or withdrawn consent stays recordable."
* insert FindingSeverity(trd-consent-1, error)
* #trd-consent-2 "An active consent to ECT must cover cognitive effects: add the consent-topic 'cognitive-effects'" "Rule CON-03, ECT: ECT consent forms name persistent amnesia among the risks."
* insert FindingSeverity(trd-consent-2, error)
* #trd-consent-3 "An active consent to psilocybin must cover the altered state and physical touch: add the consent-topics 'altered-state' and 'physical-touch'" "Rule CON-03, psilocybin: suggestibility and touch are agreed before, because they cannot be agreed during."
* insert FindingSeverity(trd-consent-3, error)
* #trd-consent-4 "An active consent to racemic ketamine must cover off-label use: add the consent-topic 'off-label-use'" "Rule CON-03, racemic ketamine: its use in depression is off-label."
* insert FindingSeverity(trd-consent-4, error)
* #trd-cssrs-1 "Yes to intent, to plan and intent, or to behaviour in the past 3 months means high risk: check valueCodeableConcept against the components" "Triage of the C-SSRS screener. A warning, because the clinician may have judged otherwise."
* insert FindingSeverity(trd-cssrs-1, warning)
* #trd-device-1 "A nasal spray device should have its lot: add lotNumber or udiCarrier" "The Spravato REMS monitoring form asks for the lot number of every session. A warning, because imported records and sessions outside the United States may not hold it."
* insert FindingSeverity(trd-device-1, warning)
* #trd-discharge-1 "A drug session must close with readiness to leave and a transport plan: add a discharge-readiness with the value true and the component transport-plan (transferred or inpatient, when the person was not ready)" "Rule DIS-01: all the drugs impair alertness for hours. A person who goes to other care instead is recorded as transferred, one who stays in hospital as inpatient."
* insert FindingSeverity(trd-discharge-1, error)
* #trd-discharge-2 "A drug session must record that the person was told not to drive: add the component no-driving-instruction with the value true to discharge-readiness" "Rule DIS-02: no driving or machinery until the next day after restful sleep."
* insert FindingSeverity(trd-discharge-2, error)
* #trd-ebi-1 "EBI mean score must be from 0 to 100: correct valueQuantity.value" "Rule OUT-01: a total outside the range of its instrument is a typing or mapping error and would corrupt every response and remission computed from it."
* insert FindingSeverity(trd-ebi-1, error)
* #trd-ect-1 "An ECT record must say where the electrodes were: add the component electrode-placement" "Rule ECT-01: placement decides dose, effect and memory loss."
* insert FindingSeverity(trd-ect-1, error)
* #trd-ect-2 "An ECT record must give pulse width, frequency, train duration, current and charge: add the missing component" "Rule ECT-02: charge alone does not describe a stimulus. The slices fix the units to ms, Hz, s, mA and mC."
* insert FindingSeverity(trd-ect-2, error)
* #trd-ect-3 "An ECT record must give the seizure duration in s or say that there was no seizure: add seizure-duration-eeg, seizure-duration-motor, or seizure-outcome missed" "Rule ECT-03: a stimulus without its result cannot be judged."
* insert FindingSeverity(trd-ect-3, error)
* #trd-ect-4 "The charge should agree with 2 x current x pulse width x frequency x train duration within 10 percent: check the stimulus parameters" "Rule ECT-04: mA times ms is microcoulomb, and a pulse pair has two pulses. Frequency is counted in pulse pairs."
* insert FindingSeverity(trd-ect-4, warning)
* #trd-ect-5 "The charge of a stimulus should be at most 576 mC: check the component charge. A session outside the United States says so by its location, with an ISO 3166 country code" "Rule ECT-05: ceiling of devices sold in the United States. Devices elsewhere deliver more."
* insert FindingSeverity(trd-ect-5, warning)
* #trd-ect-6 "An EEG seizure should last 15 to 120 s: check seizure-duration-eeg" "Rule ECT-06: shorter is likely inadequate, longer is prolonged. Both are recorded."
* insert FindingSeverity(trd-ect-6, warning)
* #trd-ect-7 "An ECT session must record an induction agent and a muscle relaxant: add the administrations with category ect-induction-agent and ect-muscle-relaxant" "Rule ECT-08: modified ECT. What was given changes the seizure and the recovery."
* insert FindingSeverity(trd-ect-7, error)
* #trd-eligibility-1 "A criterion that is not met must say what was found: add note, focus or derivedFrom" "Check order-select: a card about a contraindication has to name it."
* insert FindingSeverity(trd-eligibility-1, error)
* #trd-eligibility-2 "A contraindication contradicts a criterion that is met: set value to not-met or unknown, or remove the component contraindication-kind" "Check order-select: the two statements would be read by different rules with opposite results."
* insert FindingSeverity(trd-eligibility-2, error)
* #trd-eligibility-3 "A final eligibility finding should say who reviewed it: add performer" "Contraindications are reviewed by a person who can be asked. A warning, because imported records may not name one."
* insert FindingSeverity(trd-eligibility-3, warning)
* #trd-encounter-1 "A visit that took place must say when: add period.start" "Schedules and intervals of sessions are counted from visits."
* insert FindingSeverity(trd-encounter-1, error)
* #trd-eq-5d-5l-index-1 "EQ-5D-5L index value must be from -2 to 1: send the index, not the profile or the VAS, and dataAbsentReason when there is none" "Rule OUT-01: a total outside the range of its instrument is a typing or mapping error and would corrupt every response and remission computed from it."
* insert FindingSeverity(trd-eq-5d-5l-index-1, error)
* #trd-eq-5d-5l-vas-1 "EQ-5D-5L visual analogue score must be a whole number from 0 to 100: correct valueQuantity.value" "Rule OUT-01: a total outside the range of its instrument is a typing or mapping error and would corrupt every response and remission computed from it."
* insert FindingSeverity(trd-eq-5d-5l-vas-1, error)
* #trd-esketamine-1 "An esketamine dose must be 28, 56 or 84 mg: set doseAndRate.doseQuantity (or both ends of doseRange) to one of them, with UCUM code mg" "Rule ESK-01: a device holds 28 mg; a session uses one, two or three devices."
* insert FindingSeverity(trd-esketamine-1, error)
* #trd-esketamine-2 "Esketamine is given by the nasal route: set dosageInstruction.route to SNOMED CT 46713006" "Rule ESK-02: the product is a nasal spray."
* insert FindingSeverity(trd-esketamine-2, error)
* #trd-esketamine-3 "An esketamine dose given must be 28, 56 or 84 mg: set dosage.dose to one of them, with UCUM code mg. As the anaesthetic of an ECT session it has the category ect-induction-agent" "Rule ESK-01: a device holds 28 mg; a session uses one, two or three devices. A dose that was broken off is not completed, and is recorded as it was. By vein esketamine is a labelled anaesthetic, at other doses."
* insert FindingSeverity(trd-esketamine-3, error)
* #trd-esketamine-4 "Esketamine is given by the nasal route: set dosage.route to SNOMED CT 46713006. As the anaesthetic of an ECT session it has the category ect-induction-agent" "Rule ESK-02: the product is a nasal spray. By vein esketamine is a labelled anaesthetic."
* insert FindingSeverity(trd-esketamine-4, error)
* #trd-esketamine-5 "An esketamine session must last at least 120 minutes from the first device to the end of monitoring: check performedPeriod.end of the session and the start of the administration. A session outside the United States says so by its location, with an ISO 3166 country code" "Rule ESK-03: the US label and REMS ask for at least 2 hours. The EU label asks for observation until the person is stable."
* insert FindingSeverity(trd-esketamine-5, error)
* #trd-esketamine-6 "An esketamine session must have a blood pressure before dosing and about 40 minutes after, and in the United States one before leaving: add the reading with its session-timepoint" "Rule ESK-04: the label names the first two, the REMS monitoring form all three."
* insert FindingSeverity(trd-esketamine-6, error)
* #trd-esketamine-7 "An esketamine session must have a pulse-oximetry value: add an oxygen saturation (LOINC 59408-5). A session outside the United States says so by its location, with an ISO 3166 country code" "Rule ESK-05: respiratory depression is a boxed warning of the US label, and the REMS asks for a pulse oximeter on site."
* insert FindingSeverity(trd-esketamine-7, error)
* #trd-esketamine-8 "An esketamine session must answer sedation and dissociation, and in the United States respiratory depression: add the finding with yes, no or a grade" "Rule ESK-06: the questions of the REMS monitoring form."
* insert FindingSeverity(trd-esketamine-8, error)
* #trd-esketamine-9 "The 40-minute blood pressure should be taken 30 to 50 minutes after dosing started: check effectiveDateTime of the reading" "Rule ESK-07: blood pressure peaks at about 40 minutes."
* insert FindingSeverity(trd-esketamine-9, warning)
* #trd-gad7-1 "GAD-7 total score must be a whole number from 0 to 21: correct valueQuantity.value" "Rule OUT-01: a total outside the range of its instrument is a typing or mapping error and would corrupt every response and remission computed from it."
* insert FindingSeverity(trd-gad7-1, error)
* #trd-hamd17-1 "HAM-D 17-item total score must be a whole number from 0 to 52: correct valueQuantity.value" "Rule OUT-01: a total outside the range of its instrument is a typing or mapping error and would corrupt every response and remission computed from it."
* insert FindingSeverity(trd-hamd17-1, error)
* #trd-history-1 "A trial history must list trials or say why there are none: add entry, or emptyReason" "Completes rule TRD-04: an empty list could mean that nothing was tried or that nobody asked."
* insert FindingSeverity(trd-history-1, error)
* #trd-ids-c30-1 "IDS-C30 total score must be a whole number from 0 to 84: correct valueQuantity.value" "Rule OUT-01: a total outside the range of its instrument is a typing or mapping error and would corrupt every response and remission computed from it."
* insert FindingSeverity(trd-ids-c30-1, error)
* #trd-ids-sr30-1 "IDS-SR30 total score must be a whole number from 0 to 84: correct valueQuantity.value" "Rule OUT-01: a total outside the range of its instrument is a typing or mapping error and would corrupt every response and remission computed from it."
* insert FindingSeverity(trd-ids-sr30-1, error)
* #trd-ketamine-1 "An order of racemic ketamine must state its route: add dosageInstruction.route" "Rule KET-01: dose, monitoring and risk depend on the route."
* insert FindingSeverity(trd-ketamine-1, error)
* #trd-ketamine-2 "An order of racemic ketamine by vein or muscle must give the dose in mg/kg: set doseAndRate.doseQuantity (or both ends of doseRange) with UCUM code mg/kg" "Rule KET-02: the order holds mg/kg, the administration holds mg and the weight. A calculated dose in mg may stand beside it."
* insert FindingSeverity(trd-ketamine-2, error)
* #trd-ketamine-3 "An intravenous ketamine dose should lie between 0.1 and 1.0 mg/kg: check doseAndRate" "Rule KET-03: range seen in practice; the usual dose is 0.5 mg/kg."
* insert FindingSeverity(trd-ketamine-3, warning)
* #trd-ketamine-4 "Intravenous ketamine should be infused over 40 to 60 minutes: check timing.repeat.duration and durationUnit (min)" "Rule KET-04: infusion time of the trials and of the ASKP3 consensus."
* insert FindingSeverity(trd-ketamine-4, warning)
* #trd-ketamine-5 "An order of racemic ketamine for depression must be flagged off-label: add the extension off-label-use with the value true" "Rule KET-05: racemic ketamine is not approved for depression."
* insert FindingSeverity(trd-ketamine-5, error)
* #trd-ketamine-6 "The mg given must agree with mg/kg times dosing weight within 10 percent: correct dosage.dose (UCUM code mg) or the extension weight-based-dose" "Rule KET-06: a tenfold or a pound-for-kilogram error shows here. Checked on the administration itself, so that it holds outside a session bundle too."
* insert FindingSeverity(trd-ketamine-6, error)
* #trd-ketamine-7 "A ketamine session must have a blood pressure before, two during and one before leaving, an oxygen saturation and a heart rate: add the missing reading with its session-timepoint" "Rule KET-07: blood pressure is taken every 10 to 15 minutes while ketamine acts."
* insert FindingSeverity(trd-ketamine-7, error)
* #trd-ketamine-8 "Ketamine given by vein or muscle should say the mg/kg and the weight behind the dose: add the extension weight-based-dose" "Completes rule KET-06, which looks only at doses that say how they were calculated. A warning, because imported records may hold mg alone."
* insert FindingSeverity(trd-ketamine-8, warning)
* #trd-madrs-1 "MADRS total score must be a whole number from 0 to 60: correct valueQuantity.value" "Rule OUT-01: a total outside the range of its instrument is a typing or mapping error and would corrupt every response and remission computed from it."
* insert FindingSeverity(trd-madrs-1, error)
* #trd-meq30-1 "MEQ30 total score must be a whole number from 0 to 150: correct valueQuantity.value" "Rule OUT-01: a total outside the range of its instrument is a typing or mapping error and would corrupt every response and remission computed from it."
* insert FindingSeverity(trd-meq30-1, error)
* #trd-mmse-1 "MMSE total score must be a whole number from 0 to 30: correct valueQuantity.value" "Rule OUT-01: a total outside the range of its instrument is a typing or mapping error and would corrupt every response and remission computed from it."
* insert FindingSeverity(trd-mmse-1, error)
* #trd-moaas-1 "MOAA/S rating must be a whole number from 0 to 5: correct valueQuantity.value" "Rule OUT-01: a total outside the range of its instrument is a typing or mapping error and would corrupt every response and remission computed from it."
* insert FindingSeverity(trd-moaas-1, error)
* #trd-moca-1 "MoCA total score must be a whole number from 0 to 30: correct valueQuantity.value" "Rule OUT-01: a total outside the range of its instrument is a typing or mapping error and would corrupt every response and remission computed from it."
* insert FindingSeverity(trd-moca-1, error)
* #trd-msm-1 "Maudsley Staging Method score must be a whole number from 3 to 15: correct valueQuantity.value" "Rule OUT-01: a total outside the range of its instrument is a typing or mapping error and would corrupt every response and remission computed from it."
* insert FindingSeverity(trd-msm-1, error)
* #trd-note-1 "Onset and end of the effect must be minutes after the dose: set valueQuantity with the UCUM code min" "Times of the effect are compared in minutes; words cannot be compared."
* insert FindingSeverity(trd-note-1, error)
* #trd-note-2 "A session note must have a content or say why there is none: add value, or dataAbsentReason" "What the monitors saw is part of the record: an empty note says neither that it was seen nor that it was not."
* insert FindingSeverity(trd-note-2, error)
* #trd-phq2-1 "PHQ-2 total score must be a whole number from 0 to 6: correct valueQuantity.value" "Rule OUT-01: a total outside the range of its instrument is a typing or mapping error and would corrupt every response and remission computed from it."
* insert FindingSeverity(trd-phq2-1, error)
* #trd-phq9-1 "PHQ-9 total score must be a whole number from 0 to 27: correct valueQuantity.value" "Rule OUT-01: a total outside the range of its instrument is a typing or mapping error and would corrupt every response and remission computed from it."
* insert FindingSeverity(trd-phq9-1, error)
* #trd-promis-depression-1 "PROMIS Depression T-score must be from 0 to 100: correct valueQuantity.value" "Rule OUT-01: a total outside the range of its instrument is a typing or mapping error and would corrupt every response and remission computed from it."
* insert FindingSeverity(trd-promis-depression-1, error)
* #trd-provenance-1 "An imported or transcribed record must name its source: add an entity with role source" "Policy of this guide: historic data must load, and must be known as such."
* insert FindingSeverity(trd-provenance-1, error)
* #trd-psilocybin-1 "An active psilocybin plan must have preparation, dosing and integration: add an activity of the kind 'preparation', 'dosing-session' or 'integration', whichever is missing" "Rule CPL-01: trials and programme rules join all three."
* insert FindingSeverity(trd-psilocybin-1, error)
* #trd-psilocybin-2 "An active psilocybin plan must state its legal basis: add the extension legal-basis" "Rule CPL-03: psilocybin is prohibited in most places unless a legal route applies."
* insert FindingSeverity(trd-psilocybin-2, error)
* #trd-psilocybin-3 "A psilocybin dose given must be in mg, above 0 and at most 50: correct dosage.dose, with UCUM code mg of psilocybin" "Rule PSI-01: doses are fixed in mg, and 50 mg is the highest any programme or trial allows. A fungus product is recorded as mg of psilocybin in it."
* insert FindingSeverity(trd-psilocybin-3, error)
* #trd-psilocybin-4 "A psilocybin session should name two monitors, one of them the lead: add performer with function lead-monitor and the assistant. A session under a state programme says so in the extension legal-basis" "Rule PSI-02: FDA draft guidance of June 2023 for trials. State programmes have one licensed facilitator."
* insert FindingSeverity(trd-psilocybin-4, warning)
* #trd-psilocybin-5 "A psilocybin session under the Oregon programme must last its minimum time: 6 hours from 35 mg, 5 from 25 mg, 4 from 10 mg, 2 from 5 mg, else 1. Check performedPeriod.end and the dose" "Rule PSI-03: Oregon Administrative Rules, chapter 333, division 333. Fires only when the legal basis is state-program and the location of the session is in Oregon."
* insert FindingSeverity(trd-psilocybin-5, error)
* #trd-psilocybin-6 "A psilocybin order must give a dose in mg, above 0 and at most 50: set doseAndRate.doseQuantity (or both ends of doseRange), with UCUM code mg of psilocybin" "Rule PSI-01 for the order: doses are fixed in mg, and 50 mg is the highest any programme or trial allows. A fungus product is ordered as mg of psilocybin in it."
* insert FindingSeverity(trd-psilocybin-6, error)
* #trd-psilocybin-7 "Psilocybin is given by mouth: set dosageInstruction.route to SNOMED CT 26643006" "Completes rule PSI-01 for the order: every trial and programme that gave a dose in mg gave it by mouth."
* insert FindingSeverity(trd-psilocybin-7, error)
* #trd-qids-c16-1 "QIDS-C16 total score must be a whole number from 0 to 27: correct valueQuantity.value" "Rule OUT-01: a total outside the range of its instrument is a typing or mapping error and would corrupt every response and remission computed from it."
* insert FindingSeverity(trd-qids-c16-1, error)
* #trd-qids-sr16-1 "QIDS-SR16 total score must be a whole number from 0 to 27: correct valueQuantity.value" "Rule OUT-01: a total outside the range of its instrument is a typing or mapping error and would corrupt every response and remission computed from it."
* insert FindingSeverity(trd-qids-sr16-1, error)
* #trd-questionnaire-response-1 "The questionnaire should be named with its version: write questionnaire as canonical|version" "Items and scoring change between versions: answers without the version cannot be scored again later."
* insert FindingSeverity(trd-questionnaire-response-1, warning)
* #trd-registry-1 "An active registry consent must name the registry and what is permitted: add organization or provision, whichever is missing" "Rule CON-02, for data: consent to any registry for any use is none. A refused or withdrawn consent stays recordable."
* insert FindingSeverity(trd-registry-1, error)
* #trd-rems-1 "An enrolment that has ended must say when: add period.end" "Rule ESK-08 asks whether the enrolment covered the day of the first dose."
* insert FindingSeverity(trd-rems-1, error)
* #trd-response-1 "A response status must name its method and show both scores: add method, the components baseline and current, and a derivedFrom reference to each score. Stated by a clinical event it needs one derivedFrom reference and no scores" "Rule OUT-02: thresholds differ between trials, so a response without its threshold and scores cannot be checked or pooled."
* insert FindingSeverity(trd-response-1, error)
* #trd-response-2 "The percent change must agree with the scores within one point: set the component percent-change to (current - baseline) / baseline x 100, negative for a fall, or correct the scores" "Rule OUT-02: who reads the percentage alone must not be misled; a lost sign shows here."
* insert FindingSeverity(trd-response-2, error)
* #trd-response-3 "The status must agree with the scores by its method: correct the value, the method or the scores. A fall of at least half is response; a smaller one partial response or no response, with the method quarter-fall from a quarter on partial response; a rise is worsening; remission and relapse compare the current score with the threshold that the method names" "Rule OUT-02: the figures are those of the code system trd-response-method, and every scale they are used with is higher when worse."
* insert FindingSeverity(trd-response-3, error)
* #trd-response-4 "The method must be able to state this status: set method or the value, so that response, partial response, no response and worsening come by half-fall (by quarter-fall all but response), remission by a remission threshold, relapse and recurrence by madrs-relapse-22 or clinical-event" "Rule OUT-02: the property applies-to of the method. A fall of a quarter is not response, and a fall of half is not remission."
* insert FindingSeverity(trd-response-4, error)
* #trd-response-5 "The component instrument must be the scale of the method, and for half-fall a depression scale: correct instrument or method" "Rule OUT-02: a threshold is that of one scale. Half of the baseline means response only on the scales that have a response fraction in trd-instrument."
* insert FindingSeverity(trd-response-5, error)
* #trd-score-1 "An assessment must have a result or say why there is none: add the value, or dataAbsentReason" "A missed rating is a fact that a registry counts; an empty one is an error."
* insert FindingSeverity(trd-score-1, error)
* #trd-screening-1 "A final screening must have its results: add hasMember, or set status to registered or preliminary" "Rule BAS-01: a screening without results would pass for one that was done."
* insert FindingSeverity(trd-screening-1, error)
* #trd-screening-2 "A screening item must have a result or say why there is none: add value or component, or dataAbsentReason" "Rule BAS-01: an item without an answer must not be read as a negative one."
* insert FindingSeverity(trd-screening-2, error)
* #trd-sds-1 "SDS total score must be a whole number from 0 to 30: correct valueQuantity.value" "Rule OUT-01: a total outside the range of its instrument is a typing or mapping error and would corrupt every response and remission computed from it."
* insert FindingSeverity(trd-sds-1, error)
* #trd-session-1 "A session bundle must hold exactly one session: keep one Procedure with an activity kind, and give another session a bundle of its own" "The session rules compare times within one session."
* insert FindingSeverity(trd-session-1, error)
* #trd-session-2 "Every observation and administration in a session bundle must belong to its session: set partOf to the session" "Readings of another session would satisfy the session rules without having been taken."
* insert FindingSeverity(trd-session-2, error)
* #trd-site-1 "A certified or licensed site should carry its number: add identifier" "Rule ESK-10: the certificate can be looked up only by its number."
* insert FindingSeverity(trd-site-1, warning)
* #trd-stage-1 "A stage must be one of its method: take the code of value that begins with the code of method, or correct method" "Rule OUT-02, for staging: thresholds differ between methods, so a stage means nothing without its own."
* insert FindingSeverity(trd-stage-1, error)
* #trd-stage-2 "A stage of resistance must have a value or say why there is none: add valueCodeableConcept, or dataAbsentReason" "Rule TRD-04 reads the stage: an empty one would look like a person who was never staged."
* insert FindingSeverity(trd-stage-2, error)
* #trd-submission-1 "Every resource of a submission must have an identifier with system and value: add it. Provenance has no such element and is let pass" "The identifier is how a registry finds what it already has, when the same outcome is sent again."
* insert FindingSeverity(trd-submission-1, error)
* #trd-submission-2 "Every entry of a submission must say by which identifier it is found: POST with ifNoneExist 'identifier=system|value', or PUT to a url with '?identifier=system|value'. Provenance may be a plain POST" "Sent twice it stores nothing twice: lines break, and a clinic sends again."
* insert FindingSeverity(trd-submission-2, error)
* #trd-submission-3 "Every Observation of a submission must be dated: add effectiveDateTime" "Change over time cannot be computed from undated scores."
* insert FindingSeverity(trd-submission-3, error)
* #trd-submission-4 "A reference in a submission must be to an entry by its fullUrl, conditional (Patient?identifier=system|value), logical (identifier without reference) or contained: correct the reference" "An id of the sender's own server means nothing to the receiver."
* insert FindingSeverity(trd-submission-4, error)
* #trd-submission-5 "A submission must not hold the same record twice: remove the entry that repeats the request.url and ifNoneExist, or the identifier of another Observation" "The receiver could not tell which of the two is right."
* insert FindingSeverity(trd-submission-5, error)
* #trd-thase-rush-1 "Thase-Rush stage must be a whole number from 0 to 5: correct valueQuantity.value" "Rule OUT-01: a total outside the range of its instrument is a typing or mapping error and would corrupt every response and remission computed from it."
* insert FindingSeverity(trd-thase-rush-1, error)
* #trd-trial-1 "A treatment trial must state its adequacy and its outcome: add the extensions trial-adequacy and trial-outcome ('unknown' is an answer)" "Rule TRD-02: a trial counts towards treatment resistance only when dose, duration and effect were judged."
* insert FindingSeverity(trd-trial-1, error)
* #trd-trial-2 "A trial called adequate should have lasted at least 28 days: check effectivePeriod, or rate it inadequate-duration" "Rule TRD-03: ATHF minimum of four weeks. A trial that still runs, or whose dates are known to the month only, is not judged."
* insert FindingSeverity(trd-trial-2, warning)
* #trd-vitals-1 "Oxygen saturation must be a percentage from 0 to 100: set valueQuantity.code to % and check the value" "Completes rule ESK-05: core has a profile for the other vital signs, but not for LOINC 59408-5."
* insert FindingSeverity(trd-vitals-1, error)
* #trd-who5-1 "WHO-5 percentage score must be a multiple of 4 from 0 to 100: multiply the raw sum by 4, or correct valueQuantity.value" "Rule OUT-01: a total outside the range of its instrument is a typing or mapping error and would corrupt every response and remission computed from it."
* insert FindingSeverity(trd-who5-1, error)
* #trd-wsas-1 "WSAS total score must be a whole number from 0 to 40: correct valueQuantity.value" "Rule OUT-01: a total outside the range of its instrument is a typing or mapping error and would corrupt every response and remission computed from it."
* insert FindingSeverity(trd-wsas-1, error)
* #trd-ymrs-1 "YMRS total score must be a whole number from 0 to 60: correct valueQuantity.value" "Rule OUT-01: a total outside the range of its instrument is a typing or mapping error and would corrupt every response and remission computed from it."
* insert FindingSeverity(trd-ymrs-1, error)

// What the validator adds.
* #trd-no-modality-profile "Care plan without the profile of its modality" "A care plan must declare the profile of its modality in meta.profile: without it no rule of any modality is checked."
* insert FindingSeverity(trd-no-modality-profile, error)
* #trd-unknown-profile "Unknown profile" "A profile that was asked for, or that is declared below the canonical base of this guide, is not defined: correct it."
* insert FindingSeverity(trd-unknown-profile, error)
* #trd-probable-profile "Probable profile" "The resource declares no profile of this guide, and carries a code that one of them is about: add it to meta.profile, if that is meant."
* insert FindingSeverity(trd-probable-profile, information)
* #trd-unwieldy-number "Unwieldy number" "A number has more than 100 digits or places: write it with the precision that was measured."
* insert FindingSeverity(trd-unwieldy-number, error)
* #trd-unknown-code "Unknown code" "The code system is known and does not have the code: correct the code or the system."
* insert FindingSeverity(trd-unknown-code, error)
* #trd-unknown-code-system "Unknown code system" "The code system is not known here, so its code was not checked: make sure of the system."
* insert FindingSeverity(trd-unknown-code-system, warning)
* #trd-json-syntax "Not JSON" "The content cannot be read as JSON: correct it at the place that the finding names."
* insert FindingSeverity(trd-json-syntax, fatal)
* #trd-xml-syntax "Not XML" "The content cannot be read as XML: correct it at the place that the finding names."
* insert FindingSeverity(trd-xml-syntax, fatal)
* #trd-empty "Empty content" "There is no content: send a FHIR resource."
* insert FindingSeverity(trd-empty, fatal)
* #trd-not-utf-8 "Not UTF-8" "The content has bytes that are no UTF-8: save it as UTF-8."
* insert FindingSeverity(trd-not-utf-8, fatal)
* #trd-other-format "Another format" "The content is in another format than its media type says: correct one of them."
* insert FindingSeverity(trd-other-format, fatal)
* #trd-not-well-formed "Not well formed" "The content is not JSON or XML: correct it at the place that the finding names."
* insert FindingSeverity(trd-not-well-formed, fatal)
* #trd-duplicate-key "Key twice" "A key stands twice in one object: keep one, or put both values into an array."
* insert FindingSeverity(trd-duplicate-key, error)
* #trd-too-deep "Nested too deep" "Objects, arrays or elements are nested deeper than any FHIR resource needs: nest less."
* insert FindingSeverity(trd-too-deep, fatal)
* #trd-too-many "Too many keys" "An object has more keys than any type of FHIR has elements: remove those that are not FHIR."
* insert FindingSeverity(trd-too-many, fatal)
* #trd-validator-failed "Validator failed" "The validator could not come to its end, so there is no verdict: correct the other findings first; if there are none, report this to those who run it."
* insert FindingSeverity(trd-validator-failed, fatal)
* #trd-document-type "Document type" "The XML has a DOCTYPE or entities of its own: remove them, and write the characters out."
* insert FindingSeverity(trd-document-type, fatal)
* #trd-nul-character "NUL character" "A text has a NUL character or half of a surrogate pair, which cannot be stored: remove it."
* insert FindingSeverity(trd-nul-character, error)
* #trd-json-type "Wrong JSON type" "A value has another JSON type than its element, such as a string for a number: write it as that type."
* insert FindingSeverity(trd-json-type, error)
* #trd-not-offered "Not offered" "The server does not offer this interaction for the resource type: see its capability statement."
* insert FindingSeverity(trd-not-offered, error)
* #trd-id-ignored "Id ignored" "A create ignores the id that was sent: use an update to keep it."
* insert FindingSeverity(trd-id-ignored, information)
* #trd-id-missing "Id missing" "An update has no id in the resource: add the id of the address."
* insert FindingSeverity(trd-id-missing, error)
* #trd-id-mismatch "Id mismatch" "The id of the resource is not that of the address: make them the same."
* insert FindingSeverity(trd-id-mismatch, error)
* #trd-id-of-server "Id of the server" "Ids of digits only are given by the server: create with POST, or choose an id with a letter."
* insert FindingSeverity(trd-id-of-server, error)
* #trd-would-create "Would create" "There is no such resource yet: the update would create it."
* insert FindingSeverity(trd-would-create, information)
* #trd-old-version "Old version" "The version in If-Match is not the stored one: read the resource again, and then change it."
* insert FindingSeverity(trd-old-version, error)
* #trd-still-referenced "Still referenced" "Another resource refers to this one: remove or change that one first."
* insert FindingSeverity(trd-still-referenced, error)
