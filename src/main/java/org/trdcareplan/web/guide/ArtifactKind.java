package org.trdcareplan.web.guide;

import org.hl7.fhir.r4.model.StructureDefinition;

/** What a definition is to its reader; the order is that of the index. */
enum ArtifactKind {
    PROFILE("Profile", "Profiles"),
    SCORE("Profile of a score", "Profiles of scores"),
    EXTENSION("Extension", "Extensions"),
    VALUE_SET("Value set", "Value sets"),
    CODE_SYSTEM("Code system", "Code systems"),
    CONCEPT_MAP("Concept map", "Concept maps"),
    PROTOCOL("Plan definition", "Plan definitions"),
    ACTIVITY("Activity definition", "Activity definitions"),
    FORM("Questionnaire", "Questionnaires"),
    MEASURE("Measure", "Measures"),
    LIBRARY("Library", "Libraries"),
    OPERATION("Operation", "Operations"),
    SEARCH_PARAMETER("Search parameter", "Search parameters"),
    CAPABILITY_STATEMENT("Capability statement", "Capability statements"),
    OTHER("Other definition", "Other definitions");

    private final String singular;
    private final String plural;

    ArtifactKind(String singular, String plural) {
        this.singular = singular;
        this.plural = plural;
    }

    static ArtifactKind of(Artifact artifact) {
        return switch (artifact.type()) {
            case "StructureDefinition" -> of((StructureDefinition) artifact.resource());
            case "ValueSet" -> VALUE_SET;
            case "CodeSystem" -> CODE_SYSTEM;
            case "ConceptMap" -> CONCEPT_MAP;
            case "PlanDefinition" -> PROTOCOL;
            case "ActivityDefinition" -> ACTIVITY;
            case "Questionnaire" -> FORM;
            case "Measure" -> MEASURE;
            case "Library" -> LIBRARY;
            case "OperationDefinition" -> OPERATION;
            case "SearchParameter" -> SEARCH_PARAMETER;
            case "CapabilityStatement" -> CAPABILITY_STATEMENT;
            default -> OTHER;
        };
    }

    private static ArtifactKind of(StructureDefinition definition) {
        if ("Extension".equals(definition.getType())) {
            return EXTENSION;
        }
        return definition.getBaseDefinition().endsWith("/trd-score") ? SCORE : PROFILE;
    }

    String singular() {
        return singular;
    }

    String plural() {
        return plural;
    }
}
