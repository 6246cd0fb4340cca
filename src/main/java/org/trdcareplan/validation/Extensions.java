package org.trdcareplan.validation;

import java.util.Map;
import java.util.Optional;

/** Extensions that are not as they are defined. */
final class Extensions {

    private Extensions() {}

    static Map<String, Rewording> all() {
        return Map.of(
                "Extension_EXT_Simple_ABSENT", Extensions::noValue,
                "Extension_EXT_Url_NotFound", Extensions::noUrl,
                "Extension_EXT_Type", Extensions::type,
                "Extension_EXTP_Context_Wrong", Extensions::place,
                "Extension_EXTP_Context_Wrong_VER", Extensions::place,
                "Extension_EXTM_Context_Wrong", Extensions::place);
    }

    private static Optional<Rewording.Sentence> noValue(Said said) {
        return said.argument(0).isEmpty()
                ? Optional.empty()
                : Rewording.Sentence.about(
                        "value", "The extension " + said.argument(0) + " has no value: add its value[x].");
    }

    private static Optional<Rewording.Sentence> noUrl(Said said) {
        return Rewording.Sentence.about(
                "url", said.expression() + ".url is missing: add the URL that says which extension it is.");
    }

    private static Optional<Rewording.Sentence> type(Said said) {
        return said.argument(2).isEmpty()
                ? Optional.empty()
                : Rewording.Sentence.about(
                        "value",
                        "The value of the extension " + said.argument(0) + " must have the type "
                                + said.argument(1).replaceAll("[\\[\\]]", "") + ", not " + said.argument(2) + ".");
    }

    private static Optional<Rewording.Sentence> place(Said said) {
        return said.argument(1).isEmpty()
                ? Optional.empty()
                : Rewording.Sentence.about(
                        said.argument(0),
                        "The extension " + said.argument(0) + " does not belong to " + said.expression()
                                + ": move it to " + said.argument(1).replaceAll("\\be:", "") + ", or remove it.");
    }
}
