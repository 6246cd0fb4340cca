package org.trdcareplan.validation;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Content that is not written as FHIR's JSON or XML. */
final class Syntax {

    private static final Pattern UNREADABLE_JSON =
            Pattern.compile(".*JSON source: (.*) at Line (\\d+).*", Pattern.DOTALL);

    private Syntax() {}

    static Map<String, Rewording> all() {
        return Map.ofEntries(
                Map.entry("Error_parsing_JSON_", Syntax::unreadableJson),
                Map.entry("trd-xml-syntax", Syntax::unreadableXml),
                Map.entry(
                        "Error_parsing_JSON_the_primitive_value_must_be_a_boolean",
                        said -> mustBe(said, "true or false")),
                Map.entry(
                        "Error_parsing_JSON_the_primitive_value_must_be_a_number",
                        said -> mustBe(said, "a number, without quotes")),
                Map.entry(
                        "Error_parsing_JSON_the_primitive_value_must_be_a_string",
                        said -> mustBe(said, "a string, in quotes")),
                Map.entry("This_property_must_be_an_simple_value_not_", said -> mustBe(said, "a single value")),
                Map.entry("This_property_must_be_an_Array_not_", said -> mustBe(said, "an array, in [ ]")),
                Map.entry("This_property_must_be_an_object_not_", said -> mustBe(said, "an object, in { }")),
                Map.entry("Object_must_have_some_content", Syntax::empty),
                Map.entry("Element_must_have_some_content", Syntax::empty),
                Map.entry("ARRAY_CANNOT_BE_EMPTY", Syntax::empty),
                Map.entry("This_does_not_appear_to_be_a_FHIR_resource_unknown_name_", Syntax::noResource),
                Map.entry("This_does_not_appear_to_be_a_FHIR_resource_unknown_namespacename_", Syntax::noRoot));
    }

    private static Optional<Rewording.Sentence> mustBe(Said said, String what) {
        if (said.text().contains("not null")) {
            return Rewording.Sentence.about(subject(said), said.named() + " is null: give it a value, or remove it.");
        }
        return Rewording.Sentence.about(subject(said), said.named() + " must be " + what + ".");
    }

    private static Optional<Rewording.Sentence> empty(Said said) {
        return Rewording.Sentence.about(subject(said), said.named() + " is empty: give it content, or remove it.");
    }

    /** Content that was not read is missing besides, by the name of the element. */
    private static String subject(Said said) {
        return said.place() == null || said.place().absent().isEmpty()
                ? "value"
                : said.place().absent();
    }

    private static Optional<Rewording.Sentence> unreadableJson(Said said) {
        Matcher unreadable = UNREADABLE_JSON.matcher(said.text());
        return unreadable.matches()
                ? Rewording.Sentence.of("The JSON cannot be read at line " + unreadable.group(2) + ": "
                        + unreadable.group(1) + ". Correct what stands there or just before.")
                : Optional.empty();
    }

    private static Optional<Rewording.Sentence> unreadableXml(Said said) {
        return Rewording.Sentence.of(
                said.text().startsWith("DOCTYPE")
                        ? "A DOCTYPE is not allowed: remove it, and write entities out."
                        : "The XML cannot be read: " + said.text());
    }

    private static Optional<Rewording.Sentence> noResource(Said said) {
        return Rewording.Sentence.about(
                "root", "'" + said.argument(0) + "' is no resource type of FHIR R4: correct resourceType.");
    }

    private static Optional<Rewording.Sentence> noRoot(Said said) {
        return Rewording.Sentence.about(
                "root",
                "The root element is '" + said.argument(1) + "' in the namespace " + said.argument(0)
                        + ": it must be a resource type of FHIR R4 in http://hl7.org/fhir.");
    }
}
