Instance: trd-baseline-screen
InstanceOf: Questionnaire
Usage: #definition
Title: "TRD Baseline Screen"
Description: "Work-up before the decision to treat: history, contraindications, measurements, substances, suicide risk, cognition and drugs in use."
* insert PublishedForm(TRDBaselineScreen)
* title = "TRD Baseline Screen"
* description = "Work-up before the decision to treat, in our own words: history, contraindications by modality, blood pressure, weight, pregnancy, substance use, result of the C-SSRS screener (level only), cognition and drug classes that interact. It records; it decides nothing. Sources: Spravato label (contraindications) and REMS monitoring form (drug classes); ELEKT-D and COMP005/COMP006 exclusions; ECT practice (no absolute contraindications, high-risk conditions)."
* insert RequiredChoice(item, TRDModalityValueSet, modality, [[Treatment that is considered]])
* insert FormItem(item, group, history, [[History]])
* insert RequiredItem(item[=].item, boolean, psychosis, [[Psychosis now or in the past]])
* insert RequiredItem(item[=].item, boolean, mania, [[Mania or bipolar disorder now or in the past]])
* insert FormItem(item[=].item, boolean, family-psychosis-mania, [[Psychosis or bipolar disorder in a parent, sibling or child]])
* insert AskedWhen(item[=].item, modality, [[TRDModality#psilocybin "Psilocybin-assisted therapy"]])
* insert FormItem(item[=].item, boolean, earlier-treatment, [[Earlier ECT, ketamine, esketamine or psilocybin]])
* insert FormItem(item[=].item, text, earlier-treatment-outcome, [[Which treatment, when, and what it achieved]])
* insert AskedWhenBoolean(item[=].item, earlier-treatment, true)
* insert FormItem(item, group, contraindications, [[Contraindications and cautions]])
* insert RequiredItem(item[=].item, boolean, hypersensitivity, [[Hypersensitivity to the drug or to the anaesthetic]])
* insert RequiredItem(item[=].item, boolean, aneurysm, [[Aneurysm or arteriovenous malformation]])
* insert RequiredItem(item[=].item, boolean, intracerebral-haemorrhage, [[Earlier bleeding into the brain]])
* insert RequiredItem(item[=].item, boolean, raised-intracranial-pressure, [[Raised intracranial pressure or a space-occupying lesion]])
* insert RequiredItem(item[=].item, boolean, cardiac-risk, [[Recent heart attack, unstable angina, heart failure or severe valve disease]])
* insert FormItem(item[=].item, boolean, cystitis, [[Urinary symptoms or interstitial cystitis]])
* insert FormItem(item[=].item, boolean, liver-disease, [[Severe liver disease]])
* insert FormItem(item[=].item, text, contraindication-note, [[What was found, and how it is weighed]])
* insert FormItem(item, group, measurements, [[Measurements]])
* insert MeasuredItem(item[=].item, mm[Hg], mmHg, systolic, [[Systolic blood pressure]])
* item[=].item[=].required = true
* item[=].item[=].code = $LNC#8480-6 "Systolic blood pressure"
* insert MeasuredItem(item[=].item, mm[Hg], mmHg, diastolic, [[Diastolic blood pressure]])
* item[=].item[=].required = true
* item[=].item[=].code = $LNC#8462-4 "Diastolic blood pressure"
* insert MeasuredItem(item[=].item, kg, kg, weight, [[Body weight]])
* item[=].item[=].code = $LNC#29463-7 "Body weight"
* insert FormItem(item, group, pregnancy, [[Pregnancy]])
* insert RequiredItem(item[=].item, boolean, pregnancy-possible, [[Pregnancy is possible]])
* insert FormItem(item[=].item, boolean, pregnancy-test-positive, [[Pregnancy test is positive]])
* insert AskedWhenBoolean(item[=].item, pregnancy-possible, true)
* item[=].item[=].required = true
* insert FormItem(item[=].item, boolean, breast-feeding, [[Breast-feeding]])
* insert AskedWhenBoolean(item[=].item, pregnancy-possible, true)
* insert FormItem(item, group, substances, [[Alcohol and other substances]])
* insert RequiredItem(item[=].item, boolean, substance-use-disorder, [[Substance use disorder now]])
* insert FormItem(item[=].item, boolean, substance-use-history, [[Substance use disorder in the past]])
* insert FormItem(item[=].item, integer, audit-c, [[AUDIT-C total score]])
* item[=].item[=].code = $LNC#75626-2 "Total score [AUDIT-C]"
* insert FormItem(item, group, risk, [[Suicide risk]])
* insert RiskLevel(item[=].item, c-ssrs-level, [[Result of the C-SSRS screener]])
* item[=].item[=].required = true
* item[=].item[=].code = $LNC#93374-7 "Suicide risk level"
* insert FormItem(item[=].item, text, safety-plan, [[Safety plan]])
* item[=].item[=].enableBehavior = #any
* insert AskedWhen(item[=].item, c-ssrs-level, [[$LNC#LA6751-7 "Moderate"]])
* insert AskedWhen(item[=].item, c-ssrs-level, [[$LNC#LA9193-9 "High"]])
* insert FormItem(item, group, cognition, [[Cognition]])
* insert FormItem(item[=].item, integer, moca, [[MoCA total score]])
* item[=].item[=].code = $LNC#72172-0 "Total score [MoCA]"
* insert FormItem(item[=].item, boolean, capacity, [[The person can decide on this treatment]])
* insert FormItem(item, group, drugs, [[Drugs in use]])
* insert RequiredItem(item[=].item, boolean, benzodiazepine, [[Benzodiazepine]])
* insert RequiredItem(item[=].item, boolean, sedative, [[Another sedative]])
* insert RequiredItem(item[=].item, boolean, opioid, [[Opioid]])
* insert RequiredItem(item[=].item, boolean, psychostimulant, [[Psychostimulant]])
* insert RequiredItem(item[=].item, boolean, maoi, [[Monoamine oxidase inhibitor]])
* insert RequiredItem(item[=].item, boolean, lithium, [[Lithium in the last 30 days]])
* insert FormItem(item[=].item, boolean, anticonvulsant, [[Anticonvulsant]])
* insert AskedWhen(item[=].item, modality, [[TRDModality#ect "Electroconvulsive therapy"]])
* insert FormItem(item[=].item, boolean, serotonergic, [[SSRI, SNRI or another serotonergic drug]])
* insert AskedWhen(item[=].item, modality, [[TRDModality#psilocybin "Psilocybin-assisted therapy"]])
