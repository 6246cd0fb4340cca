// A finding that the esketamine programme asks about after each session.
RuleSet: EsketamineFinding(code, text)
* insert FormItem(item, group, {code}-group, [[{text}]])
* insert RequiredYesNo(item[=].item, {code}, [[{text} occurred]])
* item[=].item[=].code = TRDSessionObservation#{code} "{text}"
* insert FormItem(item[=].item, dateTime, {code}-onset, [[When it began]])
* insert AskedWhen(item[=].item, {code}, [[$LNC#LA33-6 "Yes"]])
* insert FormItem(item[=].item, dateTime, {code}-resolved, [[When it was gone]])
* insert AskedWhen(item[=].item, {code}, [[$LNC#LA33-6 "Yes"]])
* insert FormItem(item[=].item, boolean, {code}-intervention, [[It needed an intervention]])
* insert AskedWhen(item[=].item, {code}, [[$LNC#LA33-6 "Yes"]])
* item[=].item[=].required = true
