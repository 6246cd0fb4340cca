// What a client of a server of this guide does. Expectation is SHALL, SHOULD or MAY.
RuleSet: Client(name, title)
* name = "{name}"
* title = "{title}"
* status = #active
* experimental = false
* publisher = "TRD Care Plan project"
* jurisdiction = $M49#001 "World"
* date = "2026-11-22"
* kind = #requirements
* fhirVersion = #4.0.1
* format[0] = #json
* format[+] = #xml
* rest.mode = #client

// One type; the interactions and searches that follow belong to it.
RuleSet: ClientType(type, documentation)
* rest[0].resource[+].type = #{type}
* rest[0].resource[=].documentation = "{documentation}"

RuleSet: ClientProfile(profile)
* rest[0].resource[=].supportedProfile[+] = Canonical({profile})

RuleSet: Does(interaction, expectation)
* rest[0].resource[=].interaction[+].code = #{interaction}
* rest[0].resource[=].interaction[=].extension.url = $Expectation
* rest[0].resource[=].interaction[=].extension.valueCode = #{expectation}

RuleSet: SearchesBy(name, type, expectation)
* rest[0].resource[=].searchParam[+].name = "{name}"
* rest[0].resource[=].searchParam[=].type = #{type}
* rest[0].resource[=].searchParam[=].extension.url = $Expectation
* rest[0].resource[=].searchParam[=].extension.valueCode = #{expectation}

// By a search parameter that this guide defines.
RuleSet: SearchesByOurs(name, type, expectation, definition)
* insert SearchesBy({name}, {type}, {expectation})
* rest[0].resource[=].searchParam[=].definition = Canonical({definition})

RuleSet: DoesOnSystem(interaction, expectation, documentation)
* rest[0].interaction[+].code = #{interaction}
* rest[0].interaction[=].documentation = "{documentation}"
* rest[0].interaction[=].extension.url = $Expectation
* rest[0].interaction[=].extension.valueCode = #{expectation}

RuleSet: Validates(documentation)
* rest[0].resource[=].operation[+].name = "validate"
* rest[0].resource[=].operation[=].definition = "http://hl7.org/fhir/OperationDefinition/Resource-validate"
* rest[0].resource[=].operation[=].documentation = "{documentation}"
