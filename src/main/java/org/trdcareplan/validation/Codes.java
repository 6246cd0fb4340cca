package org.trdcareplan.validation;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Codes that a required binding does not have. */
final class Codes {

    private static final Pattern CANONICAL = Pattern.compile("\\((\\S+?)\\)$");

    private static final Pattern UNKNOWN = Pattern.compile("Unknown code '(.+)#([^#']*)'");

    private static final Pattern UNKNOWN_SYSTEM =
            Pattern.compile("CodeSystem is unknown and can't be validated: (\\S+)");

    private Codes() {}

    static Map<String, Rewording> all(AllowedValues allowed) {
        return Map.of(
                "Terminology_TX_NoValid_16", said -> notIn(said, said.argument(1), said.argument(0), allowed),
                "Terminology_TX_NoValid_12", said -> notIn(said, said.argument(0), said.argument(2), allowed),
                "Terminology_TX_NoValid_4", said -> notIn(said, said.argument(0), said.argument(2), allowed),
                "Terminology_TX_NoValid_1_CC", said -> notIn(said, said.argument(0), said.argument(1), allowed),
                "Terminology_TX_Code_ValueSet", said -> none(said, allowed),
                "trd-unknown-code", Codes::unknown,
                "trd-unknown-code-system", Codes::unknownSystem);
    }

    private static Optional<Rewording.Sentence> notIn(Said said, String valueSet, String code, AllowedValues allowed) {
        Matcher canonical = CANONICAL.matcher(valueSet.strip());
        if (!canonical.find() || code.isEmpty()) {
            return Optional.empty();
        }
        return Rewording.Sentence.about(
                "code",
                "'" + readable(code) + "' is not allowed in " + said.expression() + ": use "
                        + allowed.ofValueSet(canonical.group(1), isBare(said)) + ".");
    }

    private static Optional<Rewording.Sentence> none(Said said, AllowedValues allowed) {
        Matcher canonical = CANONICAL.matcher(said.argument(0).strip());
        return canonical.find()
                ? Rewording.Sentence.about(
                        "code",
                        said.expression() + " has no code: add " + allowed.ofValueSet(canonical.group(1), isBare(said))
                                + ".")
                : Optional.empty();
    }

    private static Optional<Rewording.Sentence> unknown(Said said) {
        Matcher unknown = UNKNOWN.matcher(said.text());
        if (!unknown.lookingAt()) {
            return Optional.empty();
        }
        return Rewording.Sentence.about(
                unknown.group(),
                "The code system " + unknown.group(1) + " has no code '" + unknown.group(2) + "': correct the code or"
                        + " the system in " + said.expression() + ".");
    }

    private static Optional<Rewording.Sentence> unknownSystem(Said said) {
        Matcher unknown = UNKNOWN_SYSTEM.matcher(said.text());
        return unknown.lookingAt()
                ? Rewording.Sentence.about(
                        unknown.group(1),
                        "The code system " + unknown.group(1) + " is not known here, so its code was not checked: make"
                                + " sure of the system in " + said.expression() + ".")
                : Optional.empty();
    }

    private static boolean isBare(Said said) {
        return said.element() != null && "code".equals(said.element().fhirType());
    }

    /** HL7 joins system and code by a number sign. */
    private static String readable(String code) {
        return code.replaceAll("\\S+#(\\S+)", "$1");
    }
}
