// What the interaction checks count a drug as.
RuleSet: InteractionClass(drug, class)
* #{drug} ^property[+].code = #interaction-class
* #{drug} ^property[=].valueCode = #{class}
