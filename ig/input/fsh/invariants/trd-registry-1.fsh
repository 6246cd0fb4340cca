Invariant: trd-registry-1
Description: "An active registry consent must name the registry and what is permitted: add organization or provision, whichever is missing"
* severity = #error
* expression = "status = 'active' implies (organization.exists() and provision.exists())"
* requirements = "Rule CON-02, for data: consent to any registry for any use is none. A refused or withdrawn consent stays recordable."
