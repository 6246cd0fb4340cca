package org.trdcareplan.validation;

import java.util.Objects;

/**
 * What is wrong, or worth saying, about one place of a resource.
 *
 * @param severity how much it matters
 * @param type a code of FHIR's issue-type, such as {@code invariant}
 * @param key stable: the key of a rule ({@code trd-phq9-1}, {@code obs-6}), a finding of this validator
 *     ({@code trd-unknown-profile}), or HL7's message id
 * @param message one sentence that says what to change
 * @param expression the place as FHIRPath, such as {@code Observation.value.ofType(Quantity)}; empty if there is none
 * @param line from 1, or 0 if not known
 * @param column from 1, or 0 if not known
 * @param documentation where the rule is explained: a path such as
 *     {@code /ig/StructureDefinition-trd-score-phq9.html#trd-phq9-1}, or for a rule of FHIR itself its canonical; empty
 *     if there is none
 * @param system the code system that the key is of; empty: HL7's message ids
 */
public record Finding(
        Severity severity,
        String type,
        String key,
        String message,
        String expression,
        int line,
        int column,
        String documentation,
        String system) {

    public Finding {
        Objects.requireNonNull(severity);
        Objects.requireNonNull(type);
        Objects.requireNonNull(key);
        Objects.requireNonNull(message);
        Objects.requireNonNull(expression);
        Objects.requireNonNull(documentation);
        Objects.requireNonNull(system);
    }

    /** A finding whose key is, for now, of no code system but HL7's. */
    public Finding(
            Severity severity,
            String type,
            String key,
            String message,
            String expression,
            int line,
            int column,
            String documentation) {
        this(severity, type, key, message, expression, line, column, documentation, "");
    }

    /** A finding without a page of its own. */
    public Finding(
            Severity severity, String type, String key, String message, String expression, int line, int column) {
        this(severity, type, key, message, expression, line, column, "");
    }

    /** The same finding at another place, without line and column, which belong to the text that was read. */
    Finding at(String place) {
        return new Finding(severity, type, key, message, place, 0, 0, documentation, system);
    }

    /** The same finding with its key in the code system that has it. */
    Finding of(String codeSystem) {
        return new Finding(severity, type, key, message, expression, line, column, documentation, codeSystem);
    }
}
