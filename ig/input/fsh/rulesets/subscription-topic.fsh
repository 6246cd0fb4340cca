// A subscription topic in the form of the Subscriptions R5 Backport guide 1.1.0 for R4: a Basic with the elements of the
// R5 SubscriptionTopic as extensions. The mixed 5.0 and 4.3 in their addresses are those of that guide and of HAPI.
// The build adds url, version, date, title, description and identifier.
RuleSet: Topic(name)
* modifierExtension.url = "http://hl7.org/fhir/5.0/StructureDefinition/extension-SubscriptionTopic.status"
* modifierExtension.valueCode = #active
* code = http://hl7.org/fhir/fhir-types#SubscriptionTopic
* extension[0].url = "http://hl7.org/fhir/5.0/StructureDefinition/extension-SubscriptionTopic.name"
* extension[=].valueString = "{name}"

// What fires it. At least one TopicInteraction has to follow; the type is relative to the R4 definitions.
RuleSet: TopicTrigger(type, description)
* extension[+].url = "http://hl7.org/fhir/4.3/StructureDefinition/extension-SubscriptionTopic.resourceTrigger"
* extension[=].extension[0].url = "description"
* extension[=].extension[=].valueMarkdown = "{description}"
* extension[=].extension[+].url = "resource"
* extension[=].extension[=].valueUri = "{type}"

RuleSet: TopicInteraction(interaction)
* extension[=].extension[+].url = "supportedInteraction"
* extension[=].extension[=].valueCode = #{interaction}

// The resource as it is now has to match.
RuleSet: TopicWhen(current)
* extension[=].extension[+].url = "queryCriteria"
* extension[=].extension[=].extension[0].url = "current"
* extension[=].extension[=].extension[=].valueString = "{current}"
* extension[=].extension[=].extension[+].url = "resultForDelete"
* extension[=].extension[=].extension[=].valueCode = #test-fails

// The resource has to match now and must have been otherwise before; forCreate says what a new resource counts as.
RuleSet: TopicWhenChanged(previous, current, forCreate)
* extension[=].extension[+].url = "queryCriteria"
* extension[=].extension[=].extension[0].url = "previous"
* extension[=].extension[=].extension[=].valueString = "{previous}"
* extension[=].extension[=].extension[+].url = "resultForCreate"
* extension[=].extension[=].extension[=].valueCode = #{forCreate}
* extension[=].extension[=].extension[+].url = "current"
* extension[=].extension[=].extension[=].valueString = "{current}"
* extension[=].extension[=].extension[+].url = "resultForDelete"
* extension[=].extension[=].extension[=].valueCode = #test-fails
* extension[=].extension[=].extension[+].url = "requireBoth"
* extension[=].extension[=].extension[=].valueBoolean = true

RuleSet: TopicFilter(type, parameter, description)
* extension[+].url = "http://hl7.org/fhir/4.3/StructureDefinition/extension-SubscriptionTopic.canFilterBy"
* extension[=].extension[0].url = "description"
* extension[=].extension[=].valueMarkdown = "{description}"
* extension[=].extension[+].url = "resource"
* extension[=].extension[=].valueUri = "{type}"
* extension[=].extension[+].url = "filterParameter"
* extension[=].extension[=].valueString = "{parameter}"

RuleSet: TopicShape(type)
* extension[+].url = "http://hl7.org/fhir/4.3/StructureDefinition/extension-SubscriptionTopic.notificationShape"
* extension[=].extension[0].url = "resource"
* extension[=].extension[=].valueUri = "{type}"

RuleSet: TopicInclude(path)
* extension[=].extension[+].url = "include"
* extension[=].extension[=].valueString = "{path}"
