CodeSystem: TRDPsychotherapyMethod
Id: trd-psychotherapy-method
Title: "TRD Psychotherapy Method"
Description: "By which method a psychotherapy session works. It stands beside the activity kind, which says what the session is for. Standard codes are in the map trd-psychotherapy-method-standard. Sources: CBT, DBT and ketamine-assisted psychotherapy in the ketamine trials; the psilocybin programmes; ICD-10-PCS section GZ5 for the other methods."
* insert LocalCodeSystem(TRDPsychotherapyMethodValueSet)
* #cbt "Cognitive behavioural therapy" "Cognitive and behavioural techniques together."
* #cognitive "Cognitive therapy" "Cognitive techniques."
* #behavioural "Behavioural therapy" "Behavioural techniques, behavioural activation among them."
* #dbt "Dialectical behaviour therapy" "Dialectical behaviour therapy."
* #ipt "Interpersonal psychotherapy" "Interpersonal psychotherapy."
* #psychodynamic "Psychodynamic psychotherapy" "Psychodynamic psychotherapy."
* #supportive "Supportive psychotherapy" "Support without a method of its own, non-directive support among it."
* #motivational-interviewing "Motivational interviewing" "Motivational interviewing."
* #kap "Ketamine-assisted psychotherapy" "Psychotherapy built around ketamine dosing: preparation, dosing, integration."
* #pap "Psilocybin-assisted psychotherapy" "Psychotherapy built around psilocybin dosing: preparation, dosing, integration."
* #other "Other" "Another method: say it in text."
