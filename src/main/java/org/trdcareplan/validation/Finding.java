package org.trdcareplan.validation;

import java.util.Objects;

/**
 * What is wrong, or worth saying, about one place of a resource.
 *
 * @param severity how much it matters
 * @param type a code of FHIR's issue-type, such as {@code invariant}
 * @param key stable: the key of a rule of the guide ({@code trd-phq9-1}), a finding of this validator
 *     ({@code trd-unknown-profile}), or HL7's message id
 * @param message one sentence that says what to change
 * @param expression the place as FHIRPath, such as {@code Observation.value.ofType(Quantity)}; empty if there is none
 * @param line from 1, or 0 if not known
 * @param column from 1, or 0 if not known
 * @param documentation path of the page about the rule, such as {@code /ig/rules.html#trd-phq9-1}; empty if there is none
 */
public record Finding(
        Severity severity,
        String type,
        String key,
        String message,
        String expression,
        int line,
        int column,
        String documentation) {

    public Finding {
        Objects.requireNonNull(severity);
        Objects.requireNonNull(type);
        Objects.requireNonNull(key);
        Objects.requireNonNull(message);
        Objects.requireNonNull(expression);
        Objects.requireNonNull(documentation);
    }

    /** A finding without a page of its own. */
    public Finding(
            Severity severity, String type, String key, String message, String expression, int line, int column) {
        this(severity, type, key, message, expression, line, column, "");
    }

    /** The same finding at another place, without line and column, which belong to the text that was read. */
    Finding at(String place) {
        return new Finding(severity, type, key, message, place, 0, 0, documentation);
    }
}
