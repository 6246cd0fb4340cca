package org.trdcareplan.validation;

import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r5.model.ElementDefinition;

/** Too few and too many. */
final class Cardinalities {

    private Cardinalities() {}

    static Map<String, Rewording> all(AllowedValues allowed) {
        return Map.of(
                "Validation_VAL_Profile_Minimum", said -> missing(said, allowed),
                "Validation_VAL_Profile_Maximum", Cardinalities::tooMany,
                "Validation_VAL_Profile_Minimum_SLICE", said -> missingSlice(said, allowed),
                "Validation_VAL_Profile_Minimum_SLICE_EXT", Cardinalities::missingExtension,
                "Validation_VAL_Profile_NotSlice", Cardinalities::closed);
    }

    private static Optional<Rewording.Sentence> missing(Said said, AllowedValues allowed) {
        String name = last(said.argument(3));
        ElementDefinition definition = allowed.element(said.argument(1), said.argument(3));
        String values = definition == null ? "" : allowed.of(definition);
        String what = said.expression() + "." + name;
        return Rewording.Sentence.about(
                name,
                said.argument(0).equals("0")
                        ? what + " is missing: add it" + (values.isEmpty() ? "." : ", " + values + ".")
                        : what + " is there " + said.argument(0) + " times, and at least " + said.argument(7)
                                + " are required: add what is missing.");
    }

    private static Optional<Rewording.Sentence> tooMany(Said said) {
        String name = last(said.argument(3));
        String what = said.expression() + "." + name;
        return Rewording.Sentence.about(
                name,
                said.argument(7).equals("0")
                        ? what + " is not allowed here: remove it."
                        : what + " is there " + said.argument(0) + " times, and at most " + said.argument(7)
                                + (said.argument(7).equals("1") ? " is" : " are") + " allowed: remove the others.");
    }

    private static Optional<Rewording.Sentence> missingSlice(Said said, AllowedValues allowed) {
        String slice = said.argument(3);
        String values = allowed.ofSlice(said.argument(1), slice);
        String name = last(slice);
        return Rewording.Sentence.about(
                name,
                said.expression() + "." + name.replaceFirst(":.*", "") + " lacks the item '"
                        + name.replaceFirst("^.*?:", "") + "': add one"
                        + (values.isEmpty() ? "." : " with " + values + "."));
    }

    private static Optional<Rewording.Sentence> missingExtension(Said said) {
        return Rewording.Sentence.about(
                last(said.argument(3)),
                "The extension " + said.argument(8) + " is missing: add it to " + said.expression() + ".");
    }

    private static Optional<Rewording.Sentence> closed(Said said) {
        return Rewording.Sentence.of(said.expression() + " is none of the items that " + said.argument(0)
                + " allows here: correct it, or remove it.");
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
