ValueSet: TRDAdministrationRoleValueSet
Id: trd-administration-role
Title: "TRD Administration Roles"
Description: "All roles of a drug in a session. The local code system is complete, so this expands without a terminology server."
* insert Published
* include codes from system TRDAdministrationRole
