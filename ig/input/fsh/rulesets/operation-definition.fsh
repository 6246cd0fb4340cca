// An operation of this guide. Its canonical, version and date come from the build.
RuleSet: Operation(name, code, type, instance, affectsState)
* name = "{name}"
* status = #active
* kind = #operation
* experimental = false
* publisher = "TRD Care Plan project"
* jurisdiction = $M49#001 "World"
* affectsState = {affectsState}
* code = #{code}
* system = false
* type = {type}
* instance = {instance}

RuleSet: In(name, min, max, type, documentation)
* insert OperationParameter({name}, in, {min}, {max}, [[{documentation}]])
* parameter[=].type = #{type}

RuleSet: Out(name, min, max, type, documentation)
* insert OperationParameter({name}, out, {min}, {max}, [[{documentation}]])
* parameter[=].type = #{type}

RuleSet: OperationParameter(name, use, min, max, documentation)
* parameter[+].name = #{name}
* parameter[=].use = #{use}
* parameter[=].min = {min}
* parameter[=].max = "{max}"
* parameter[=].documentation = "{documentation}"

RuleSet: Part(name, use, min, max, type, documentation)
* parameter[=].part[+].name = #{name}
* parameter[=].part[=].use = #{use}
* parameter[=].part[=].min = {min}
* parameter[=].part[=].max = "{max}"
* parameter[=].part[=].documentation = "{documentation}"
* parameter[=].part[=].type = #{type}
