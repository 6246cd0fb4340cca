Invariant: trd-careplan-3
Description: "The plan should pair the treatment with psychotherapy: add an activity of the kind 'psychotherapy' or 'integration', or say why not in the extension no-psychotherapy-reason"
* severity = #warning
* insert WhenPlanIsLive([[activity.extension.where(url.endsWith('/activity-kind')).value.ofType(CodeableConcept).coding.exists(code = 'psychotherapy' or code = 'integration') or extension.where(url.endsWith('/no-psychotherapy-reason')).value.exists() or extension.where(url.endsWith('/combined-modality')).value.ofType(CodeableConcept).coding.exists(code = 'psychotherapy' or code = 'psilocybin') or partOf.exists()]])
* requirements = "Rule CPL-04: psychotherapy after ketamine improved self-rated outcome in a trial; for psilocybin it is part of the treatment. A combination may have it in a child plan, so a child is not asked: its parent is."
