package org.trdcareplan.validation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;

/**
 * Places in a resource, as the JSON has them ({@code Observation.component[0].valueQuantity}), beside those that
 * validators name in FHIRPath ({@code Observation.component[0].value.ofType(Quantity)}).
 */
final class ElementPath {

    private ElementPath() {}

    /** Where this very node stands below the root. */
    static Optional<String> of(JsonNode root, JsonNode node) {
        return find(root.path("resourceType").asText(), root, node);
    }

    @SuppressWarnings("ReferenceEquality") // another node may look the same
    private static Optional<String> find(String path, JsonNode at, JsonNode wanted) {
        if (at == wanted) {
            return Optional.of(path);
        }
        if (at.isArray()) {
            for (int i = 0; i < at.size(); i++) {
                Optional<String> found = find(path + "[" + i + "]", at.get(i), wanted);
                if (found.isPresent()) {
                    return found;
                }
            }
        } else {
            for (Map.Entry<String, JsonNode> field : at.properties()) {
                Optional<String> found = find(path + "." + field.getKey(), field.getValue(), wanted);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Without the comments and the types that validators add. */
    static String plain(String expression) {
        return expression == null
                ? ""
                : expression
                        .replaceAll("/\\*.*?\\*/", "")
                        .replaceAll("\\.(ofType|as)\\([^)]*\\)", "")
                        .replaceAll("\\[url='[^']*'\\]", "")
                        .trim();
    }

    /** Whether the expression names the element, something in it, or its parent. */
    static boolean isNear(String expression, String parent, String element) {
        String[] named = plain(expression).split("\\.", -1);
        return isSame(named, parent.split("\\.", -1), true) || isSame(named, element.split("\\.", -1), false);
    }

    private static boolean isSame(String[] named, String[] place, boolean toTheEnd) {
        if (named.length < place.length || (toTheEnd && named.length > place.length)) {
            return false;
        }
        for (int i = 0; i < place.length; i++) {
            if (!isSameStep(named[i], place[i])) {
                return false;
            }
        }
        return true;
    }

    /** An index that only one of them has does not tell them apart, nor the type in the name of a choice. */
    private static boolean isSameStep(String named, String step) {
        String namedName = named.replaceFirst("\\[.*", "");
        String stepName = step.replaceFirst("\\[.*", "");
        boolean sameName = stepName.equals(namedName)
                || stepName.equals("_" + namedName)
                || (stepName.startsWith(namedName)
                        && stepName.length() > namedName.length()
                        && Character.isUpperCase(stepName.charAt(namedName.length())));
        boolean sameIndex =
                !named.contains("[") || !step.contains("[") || named.endsWith(step.replaceFirst(".*\\[", "["));
        return sameName && sameIndex;
    }
}
