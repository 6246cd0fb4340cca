package org.trdcareplan.validation;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.trdcareplan.ig.Canonical;

/** References to what may not be referred to here, or is not there. */
final class References {

    private References() {}

    static Map<String, Rewording> all() {
        return Map.of(
                "Reference_REF_BadTargetType", said -> target(said, said.argument(0), said.argument(1)),
                "Reference_REF_BadTargetType2", said -> target(said, said.argument(0), said.argument(2)),
                "Reference_REF_WrongTarget", said -> target(said, said.argument(0), said.argument(1)),
                "REFERENCE_REF_WRONGTARGET_LOAD", said -> target(said, said.argument(2), said.argument(1)),
                "Reference_REF_CantMatchChoice", References::profile,
                "Reference_REF_CantResolve", References::unresolved,
                "Bundle_BUNDLE_Entry_NoFullUrl", References::fullUrl);
    }

    private static Optional<Rewording.Sentence> target(Said said, String found, String allowed) {
        return allowed.isEmpty()
                ? Optional.empty()
                : Rewording.Sentence.about(
                        "target",
                        said.expression() + " refers to a " + found + ": refer to " + names(allowed) + " instead.");
    }

    private static Optional<Rewording.Sentence> profile(Said said) {
        return said.argument(1).isEmpty()
                ? Optional.empty()
                : Rewording.Sentence.about(
                        "target",
                        said.expression() + " refers to " + said.argument(0) + ", which is not valid as "
                                + names(said.argument(1)) + ": correct the resource or the reference.");
    }

    private static Optional<Rewording.Sentence> unresolved(Said said) {
        return said.argument(0).isEmpty()
                ? Optional.empty()
                : Rewording.Sentence.about(
                        "target",
                        "'" + said.argument(0) + "' is not there: add the resource it names, or correct "
                                + said.expression() + ".");
    }

    private static Optional<Rewording.Sentence> fullUrl(Said said) {
        return Rewording.Sentence.about(
                "fullUrl",
                said.expression() + ".fullUrl is missing: add the absolute URL or urn:uuid of the resource.");
    }

    private static String names(String canonicals) {
        return Arrays.stream(canonicals.split(",\\s*| or ", -1))
                .map(one -> Canonical.withoutVersion(one.replaceFirst("^.*/StructureDefinition/", "")))
                .distinct()
                .collect(Collectors.joining(" or "));
    }
}
