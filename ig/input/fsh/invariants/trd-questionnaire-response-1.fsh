Invariant: trd-questionnaire-response-1
Description: "The questionnaire should be named with its version: write questionnaire as canonical|version"
* severity = #warning
* expression = "questionnaire.matches('^[^|]+[|][^|]+$')"
* requirements = "Items and scoring change between versions: answers without the version cannot be scored again later."
