// What a server of this guide does with a resource type. Each rule set adds one entry to rest[0].resource.

RuleSet: Interaction(code)
* rest[0].resource[=].interaction[+].code = #{code}

RuleSet: ValidateOperation
* rest[0].resource[=].operation[+].name = "validate"
* rest[0].resource[=].operation[=].definition = "http://hl7.org/fhir/OperationDefinition/Resource-validate"

// A record that clients read, search, write and follow.
RuleSet: ServedRecord(type)
* rest[0].resource[+].type = #{type}
* insert Interaction(read)
* insert Interaction(vread)
* insert Interaction(update)
* insert Interaction(patch)
* insert Interaction(delete)
* insert Interaction(history-instance)
* insert Interaction(history-type)
* insert Interaction(create)
* insert Interaction(search-type)
* rest[0].resource[=].versioning = #versioned-update
* rest[0].resource[=].readHistory = true
* rest[0].resource[=].conditionalDelete = #single
* rest[0].resource[=].conditionalCreate = true
* rest[0].resource[=].conditionalUpdate = true
* rest[0].resource[=].conditionalRead = #full-support
* insert ValidateOperation

// An artifact of the guide: published by the server, changed by nobody else.
RuleSet: ServedDefinition(type)
* rest[0].resource[+].type = #{type}
* insert Interaction(read)
* insert Interaction(vread)
* insert Interaction(search-type)
* rest[0].resource[=].versioning = #versioned
* rest[0].resource[=].conditionalDelete = #not-supported
* insert ValidateOperation

// Sent to be checked, never stored as itself.
RuleSet: ValidatedOnly(type)
* rest[0].resource[+].type = #{type}
* rest[0].resource[=].versioning = #no-version
* rest[0].resource[=].conditionalDelete = #not-supported
* insert ValidateOperation
