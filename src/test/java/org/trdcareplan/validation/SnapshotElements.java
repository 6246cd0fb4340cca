package org.trdcareplan.validation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The elements of one profile's snapshot, and where they stand in a resource written as JSON. */
final class SnapshotElements {

    private final Map<String, JsonNode> byId = new LinkedHashMap<>();
    private final String profile;

    SnapshotElements(JsonNode structureDefinition) {
        profile = structureDefinition.path("id").asText();
        for (JsonNode element : structureDefinition.at("/snapshot/element")) {
            byId.put(element.get("id").asText(), element);
        }
    }

    /** What the element is in one parent: all its repetitions there, of a slice only those that belong to it. */
    record Occurrence(ObjectNode parent, Map<String, List<JsonNode>> values) {

        Stream<JsonNode> nodes() {
            return values.values().stream().flatMap(List::stream);
        }

        /** Whether it is this very node, not one that looks the same. */
        @SuppressWarnings("ReferenceEquality")
        boolean has(JsonNode node) {
            return nodes().anyMatch(one -> one == node);
        }

        void remove() {
            values.keySet().forEach(property -> {
                if (parent.get(property) instanceof ArrayNode array) {
                    for (int i = array.size() - 1; i >= 0; i--) {
                        if (has(array.get(i))) {
                            array.remove(i);
                        }
                    }
                    if (!array.isEmpty()) {
                        return;
                    }
                }
                parent.remove(List.of(property, "_" + property));
            });
        }
    }

    /** The ids of all elements that the profile allows, below the root. */
    List<String> ids() {
        return byId.keySet().stream()
                .filter(id -> id.contains(".") && !isProhibited(id))
                .toList();
    }

    JsonNode element(String id) {
        return byId.get(id);
    }

    /** The id of the profile. */
    String profile() {
        return profile;
    }

    /** Whether the element, if the profile mentions it, may have that many. */
    boolean allows(String id, String max) {
        return !byId.containsKey(id) || element(id).path("max").asText().equals(max);
    }

    int min(String id) {
        return element(id).path("min").asInt();
    }

    private boolean isProhibited(String id) {
        for (String at = id; at.contains("."); at = parent(at)) {
            if (element(at).path("max").asText().equals("0")) {
                return true;
            }
        }
        return false;
    }

    static String parent(String id) {
        return id.substring(0, id.lastIndexOf('.'));
    }

    /** Where the element occurs at least once. */
    List<Occurrence> occurrences(String id, ObjectNode root) {
        String parentId = parent(id);
        Stream<ObjectNode> parents = parentId.contains(".")
                ? occurrences(parentId, root).stream()
                        .flatMap(Occurrence::nodes)
                        .filter(ObjectNode.class::isInstance)
                        .map(ObjectNode.class::cast)
                : Stream.of(root);
        return parents.map(parent -> new Occurrence(parent, values(id, parent)))
                .filter(occurrence -> !occurrence.values().isEmpty())
                .toList();
    }

    private Map<String, List<JsonNode>> values(String id, ObjectNode parent) {
        Map<String, List<JsonNode>> values = new LinkedHashMap<>();
        for (String property : properties(id)) {
            List<JsonNode> nodes = items(parent.path(property))
                    .filter(node -> !isSlice(id) || belongsTo(id, node))
                    .toList();
            if (!nodes.isEmpty()) {
                values.put(property, nodes);
            }
        }
        return values;
    }

    private static Stream<JsonNode> items(JsonNode node) {
        return node.isMissingNode()
                ? Stream.empty()
                : node.isArray() ? StreamSupport.stream(node.spliterator(), false) : Stream.of(node);
    }

    /** The JSON properties that the element may be, several for a choice of types. */
    private List<String> properties(String id) {
        String name = id.substring(id.lastIndexOf('.') + 1).replaceFirst(":.*", "");
        if (!name.endsWith("[x]")) {
            return List.of(name);
        }
        String stem = name.substring(0, name.length() - 3);
        return types(id)
                .map(type -> stem + Character.toUpperCase(type.charAt(0)) + type.substring(1))
                .toList();
    }

    Stream<String> types(String id) {
        return items(element(id).path("type")).map(type -> type.path("code").asText());
    }

    static boolean isSlice(String id) {
        return id.substring(id.lastIndexOf('.') + 1).contains(":");
    }

    /** How many items there are of the optional slices that the element is, or lies in. */
    long optionalSliceItems(String id, ObjectNode root) {
        long items = 0;
        for (String at = id; at.contains("."); at = parent(at)) {
            if (isSlice(at) && min(at) == 0) {
                items += occurrences(at, root).stream()
                        .flatMap(Occurrence::nodes)
                        .count();
            }
        }
        return items;
    }

    private static boolean overlaps(String path, String other) {
        return path.isEmpty() || path.equals(other) || path.startsWith(other + ".") || other.startsWith(path + ".");
    }

    private static String slicedId(String sliceId) {
        return sliceId.substring(0, sliceId.lastIndexOf(':'));
    }

    private static String path(String discriminator) {
        return discriminator.equals("$this") ? "" : discriminator;
    }

    private boolean belongsTo(String sliceId, JsonNode item) {
        for (JsonNode discriminator : element(slicedId(sliceId)).at("/slicing/discriminator")) {
            String type = discriminator.path("type").asText();
            String path = path(discriminator.path("path").asText());
            boolean fits =
                    switch (type) {
                        case "value", "pattern" -> hasExpectedValue(sliceId, path, item);
                        case "type" -> path.isEmpty() || hasExpectedType(sliceId + "." + path, get(item, path));
                        default -> throw new IllegalStateException("No mutants for slices by " + type + ": " + sliceId);
                    };
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private boolean hasExpectedType(String id, List<JsonNode> nodes) {
        return types(id).anyMatch(type -> nodes.stream()
                .anyMatch(node -> node.path("resourceType").asText().equals(type)));
    }

    private boolean hasExpectedValue(String sliceId, String path, JsonNode item) {
        JsonNode extension = element(sliceId).at("/type/0/profile");
        if (path.equals("url") && !extension.isMissingNode()) {
            return items(extension).anyMatch(profile -> profile.asText()
                    .replaceFirst("\\|.*", "")
                    .equals(item.path("url").asText()));
        }
        List<Boolean> verdicts = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : byId.entrySet()) {
            String id = entry.getKey();
            if (!id.equals(sliceId) && !id.startsWith(sliceId + ".")) {
                continue;
            }
            String inside = id.equals(sliceId) ? "" : id.substring(sliceId.length() + 1);
            if (inside.isEmpty() || overlaps(path, inside)) {
                expected(entry.getValue())
                        .ifPresent(expected ->
                                verdicts.add(get(item, inside).stream().anyMatch(node -> contains(node, expected))));
            }
        }
        if (verdicts.isEmpty()) {
            throw new IllegalStateException("No value tells slice " + sliceId + " from others");
        }
        return !verdicts.contains(false);
    }

    private static Optional<JsonNode> expected(JsonNode element) {
        return element.properties().stream()
                .filter(field -> field.getKey().matches("(pattern|fixed)[A-Z].*"))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static List<JsonNode> get(JsonNode node, String path) {
        List<JsonNode> nodes = List.of(node);
        if (!path.isEmpty()) {
            for (String step : path.split("\\.", -1)) {
                nodes = nodes.stream().flatMap(at -> items(at.path(step))).toList();
            }
        }
        return nodes;
    }

    /** Whether the pattern's content is in the node (FHIR R4 ElementDefinition.pattern[x]). */
    private static boolean contains(JsonNode node, JsonNode pattern) {
        if (pattern.isArray()) {
            return items(pattern).allMatch(one -> items(node).anyMatch(item -> contains(item, one)));
        }
        if (pattern.isObject()) {
            return pattern.properties().stream()
                    .allMatch(field -> contains(node.path(field.getKey()), field.getValue()));
        }
        return node.asText().equals(pattern.asText());
    }
}
