package org.trdcareplan.validation;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values that a profile fixes. */
final class FixedValues {

    /** What HL7 writes for a part of a pattern that the pattern leaves open. */
    private static final String OPEN = "null";

    private static final Pattern FOUND = Pattern.compile("Value is '([^']*)' but is fixed to");

    private FixedValues() {}

    static Map<String, Rewording> all() {
        return Map.of(
                "_DT_Fixed_Wrong", FixedValues::fixed,
                "TYPE_CHECKS_PATTERN_CC", FixedValues::pattern,
                "TYPE_CHECKS_PATTERN_CC_US", FixedValues::pattern);
    }

    private static Optional<Rewording.Sentence> fixed(Said said) {
        return said.arguments().isEmpty()
                ? Optional.empty()
                : Rewording.Sentence.about(
                        "value",
                        said.expression() + " must be '" + said.argument(1) + "', not '" + said.argument(0) + "'.");
    }

    private static Optional<Rewording.Sentence> pattern(Said said) {
        if (said.arguments().isEmpty()) {
            return Optional.empty();
        }
        String code = said.argument(1).equals(OPEN) ? "a code" : "the code " + said.argument(1);
        String display = said.argument(2).equals(OPEN) ? "" : " '" + said.argument(2) + "'";
        Matcher found = FOUND.matcher(said.argument(4));
        return Rewording.Sentence.about(
                "value",
                said.expression() + " must have " + code + display + " of " + said.argument(0) + ": add this coding"
                        + (found.find() ? ", or correct '" + found.group(1) + "'." : "."));
    }
}
