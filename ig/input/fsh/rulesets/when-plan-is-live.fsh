// Gates fire only on a plan in force: drafts and $apply proposals must be storable while they are completed.
RuleSet: WhenPlanIsLive(then)
* expression = "(status = 'active' and intent != 'proposal') implies ({then})"
