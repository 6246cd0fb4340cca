package org.trdcareplan.validation;

import java.util.Map;
import java.util.Optional;
import org.trdcareplan.ig.Canonical;

/** Resources of another type than their profile is for, and what a profile does not know. */
final class Profiles {

    private Profiles() {}

    static Map<String, Rewording> all() {
        return Map.of(
                "Validation_VAL_Profile_WrongType", Profiles::wrongType,
                "Validation_VAL_Profile_NotAllowed", Profiles::notAllowed,
                "Validation_VAL_Profile_Unknown", Profiles::unknown,
                "Validation_VAL_Profile_OutOfOrder", Profiles::order,
                "Extension_PROF_Type", Profiles::choice);
    }

    private static Optional<Rewording.Sentence> wrongType(Said said) {
        return said.argument(2).isEmpty()
                ? Optional.empty()
                : Rewording.Sentence.about(
                        said.argument(2),
                        "The profile " + Canonical.withoutVersion(said.argument(2)) + " is for " + said.argument(0)
                                + ", not for " + said.argument(1) + ": remove it from meta.profile.");
    }

    private static Optional<Rewording.Sentence> notAllowed(Said said) {
        return Rewording.Sentence.about(
                said.argument(0),
                said.expression() + " is not allowed by the profile " + Canonical.withoutVersion(said.argument(0))
                        + ": remove it.");
    }

    private static Optional<Rewording.Sentence> unknown(Said said) {
        return said.argument(0).isEmpty()
                ? Optional.empty()
                : Rewording.Sentence.about(
                        said.argument(0),
                        "The profile " + said.argument(0) + " is not known here, so nothing was checked against it.");
    }

    private static Optional<Rewording.Sentence> order(Said said) {
        return said.argument(1).isEmpty()
                ? Optional.empty()
                : Rewording.Sentence.about(
                        said.argument(1),
                        said.expression() + " stands after " + said.argument(2) + ": move it before; XML keeps the"
                                + " order of the definition.");
    }

    private static Optional<Rewording.Sentence> choice(Said said) {
        return said.argument(2).isEmpty()
                ? Optional.empty()
                : Rewording.Sentence.about(
                        "type",
                        said.expression() + " must have the type " + said.argument(1) + " in the profile "
                                + Canonical.withoutVersion(said.argument(0)) + ", not " + said.argument(2) + ".");
    }
}
