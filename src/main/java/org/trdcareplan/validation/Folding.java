package org.trdcareplan.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Says one mistake once. HL7's validator reports it for each profile of a chain of derivation, and what follows from it
 * besides: a code that its value set lacks is also unknown to its code system, an empty string also has no code.
 */
final class Folding {

    private static final String MISSING = "Validation_VAL_Profile_Minimum";

    private static final Set<String> WRONG_CODE = Set.of(
            "trd-unknown-code",
            "Terminology_TX_NoValid_16",
            "Terminology_TX_NoValid_12",
            "Terminology_TX_NoValid_4",
            "Terminology_TX_NoValid_1_CC");

    private static final Set<String> NO_VALUE = Set.of(
            "ele-1",
            "Terminology_TX_Code_ValueSet_MISSING",
            "Type_Specific_Checks_DT_Primitive_NotEmpty",
            "Type_Specific_Checks_DT_Primitive_ValueExt",
            MISSING);

    /** What follows, at the same place, from what. */
    private static final Map<String, Set<String>> HERE = Map.ofEntries(
            Map.entry("Terminology_TX_NoValid_16", Set.of("trd-unknown-code")),
            Map.entry("Terminology_TX_NoValid_12", Set.of("trd-unknown-code")),
            Map.entry("Terminology_TX_NoValid_4", Set.of("trd-unknown-code")),
            Map.entry("Terminology_TX_NoValid_1_CC", Set.of("trd-unknown-code")),
            Map.entry("_DT_Fixed_Wrong", WRONG_CODE),
            Map.entry("Type_Specific_Checks_DT_Code_WS", WRONG_CODE),
            Map.entry("Error_parsing_JSON_the_primitive_value_must_be_a_string", WRONG_CODE),
            Map.entry("This_property_must_be_an_simple_value_not_", Set.of(MISSING)),
            Map.entry("This_property_must_be_an_Array_not_", Set.of(MISSING)),
            Map.entry("This_property_must_be_an_object_not_", Set.of(MISSING)),
            Map.entry("Element_must_have_some_content", NO_VALUE),
            Map.entry("Type_Specific_Checks_DT_Primitive_NotEmpty", NO_VALUE),
            Map.entry("Type_Specific_Checks_DT_Primitive_ValueExt", NO_VALUE),
            Map.entry("Extension_EXT_Simple_ABSENT", Set.of("ext-1", MISSING)),
            Map.entry("Extension_EXT_Url_NotFound", Set.of("Extension_EXT_URL_Absolute", MISSING)),
            Map.entry("Bundle_BUNDLE_Entry_NoFullUrl", Set.of("BUNDLE_BUNDLE_ENTRY_FULLURL_REQUIRED", MISSING)),
            Map.entry("Bundle_BUNDLE_Entry_Document", Set.of("bdl-11")),
            Map.entry("Reference_REF_CantResolve", Set.of("ref-1")),
            Map.entry("trd-unknown-profile", Set.of("Validation_VAL_Profile_Unknown")),
            Map.entry("Validation_VAL_Profile_Minimum_SLICE", Set.of(MISSING)));

    /** What follows anywhere within the place. */
    private static final Map<String, Set<String>> WITHIN = Map.of(
            "Bundle_BUNDLE_Entry_NoFullUrl", Set.of("Bundle_BUNDLE_FullUrl_Missing"),
            "Validation_VAL_Profile_WrongType", Set.of("Validation_VAL_Profile_NotAllowed"));

    /** @param subject what the finding is about at its place */
    record Told(Finding finding, String subject) {

        String key() {
            return finding.key();
        }

        String place() {
            return finding.expression();
        }
    }

    List<Told> once(List<Told> all) {
        if (all.size() < 2) {
            return all;
        }
        Collection<Told> distinct = distinct(all);
        Map<String, List<Told>> byPlace = new HashMap<>();
        for (Told told : distinct) {
            if (HERE.containsKey(told.key()) || WITHIN.containsKey(told.key())) {
                byPlace.computeIfAbsent(told.place(), unused -> new ArrayList<>())
                        .add(told);
            }
        }
        Set<Told> dropped = new HashSet<>();
        for (Told told : distinct) {
            if (followsFromOneOf(byPlace.getOrDefault(told.place(), List.of()), told, HERE)
                    || followsFromOutside(byPlace, told)) {
                dropped.add(told);
            }
        }
        return distinct.stream().filter(told -> !dropped.contains(told)).toList();
    }

    /** Of several with the same key, place and subject the gravest. */
    private static Collection<Told> distinct(List<Told> all) {
        Map<List<String>, Told> distinct = new LinkedHashMap<>();
        for (Told told : all) {
            distinct.merge(
                    List.of(told.key(), told.place(), told.subject()),
                    told,
                    (one, other) -> isGraver(/* one= */ other, /* other= */ one) ? other : one);
        }
        return distinct.values();
    }

    private static boolean followsFromOutside(Map<String, List<Told>> byPlace, Told told) {
        boolean can = WITHIN.values().stream().anyMatch(keys -> keys.contains(told.key()));
        String place = told.place();
        while (can && place.contains(".")) {
            place = place.substring(0, place.lastIndexOf('.'));
            if (followsFromOneOf(byPlace.getOrDefault(place, List.of()), told, WITHIN)) {
                return true;
            }
        }
        return false;
    }

    /** An error does not follow from something lighter; a missing element only from a missing item of that element. */
    private static boolean followsFromOneOf(List<Told> causes, Told told, Map<String, Set<String>> consequences) {
        return causes.stream()
                .anyMatch(cause ->
                        consequences.getOrDefault(cause.key(), Set.of()).contains(told.key())
                                && !isGraver(told, cause)
                                && !cause.equals(told)
                                && !mutual(cause, told)
                                && (!told.key().equals(MISSING)
                                        || cause.subject()
                                                .startsWith(told.subject().replace("[x]", ""))));
    }

    /** Of two that follow from each other the first in this order stays. */
    private static boolean mutual(Told cause, Told told) {
        return HERE.getOrDefault(told.key(), Set.of()).contains(cause.key())
                && cause.key().compareTo(told.key()) > 0;
    }

    private static boolean isGraver(Told one, Told other) {
        return one.finding().severity().compareTo(other.finding().severity()) < 0;
    }
}
