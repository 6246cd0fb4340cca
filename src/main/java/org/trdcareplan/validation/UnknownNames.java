package org.trdcareplan.validation;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.elementmodel.Property;
import org.hl7.fhir.r5.model.ElementDefinition.TypeRefComponent;

/** Names that FHIR does not have at their place. */
final class UnknownNames {

    private static final int MOST_SUGGESTIONS = 3;

    /** Longer names are nobody's slip. */
    private static final int LONGEST_NAME = 60;

    private UnknownNames() {}

    static Map<String, Rewording> all() {
        return Map.of(
                "Unrecognised_property_", UnknownNames::unknown,
                "Undefined_element_", UnknownNames::unknown,
                "Undefined_attribute__on__for_type__properties__", UnknownNames::attribute);
    }

    private static Optional<Rewording.Sentence> unknown(Said said) {
        Element parent = said.element();
        String name = said.argument(0);
        if (parent == null || name.isEmpty()) {
            return Optional.empty();
        }
        List<Property> known = parent.getProperty().getChildProperties(parent.getName(), parent.getType());
        Optional<Property> choice = known.stream()
                .filter(property -> property.isChoice() && names(property).anyMatch(name::equals))
                .findFirst();
        if (choice.isPresent()) {
            return Rewording.Sentence.about(
                    name,
                    "Only one of " + choice.get().getName() + " can be given in " + said.expression() + ": remove "
                            + name + " or the other.");
        }
        List<String> closest = closest(name, known);
        return Rewording.Sentence.about(
                name,
                said.expression() + " has no element '" + name + "'"
                        + (closest.isEmpty()
                                ? ": remove it."
                                : ": did you mean " + String.join(" or ", closest) + "?"));
    }

    private static Optional<Rewording.Sentence> attribute(Said said) {
        return said.argument(0).isEmpty()
                ? Optional.empty()
                : Rewording.Sentence.about(
                        said.argument(0),
                        said.expression() + " has no attribute '" + said.argument(0) + "': remove it.");
    }

    private static List<String> closest(String name, List<Property> known) {
        if (name.length() > LONGEST_NAME) {
            return List.of();
        }
        LevenshteinDistance distance = new LevenshteinDistance(Math.max(1, name.length() / 3));
        Map<String, Integer> close = known.stream()
                .flatMap(UnknownNames::names)
                .distinct()
                .collect(Collectors.toMap(
                        other -> other,
                        other -> distance.apply(name.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT))));
        return close.entrySet().stream()
                .filter(entry -> entry.getValue() >= 0)
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .limit(MOST_SUGGESTIONS)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Stream<String> names(Property property) {
        if (!property.getName().endsWith("[x]")) {
            return Stream.of(property.getName());
        }
        String stem = property.getName().substring(0, property.getName().length() - 3);
        return property.getDefinition().getType().stream()
                .map(TypeRefComponent::getWorkingCode)
                .map(type -> stem + Character.toUpperCase(type.charAt(0)) + type.substring(1));
    }
}
