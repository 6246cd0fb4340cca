package org.trdcareplan.validation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.StreamSupport;
import org.trdcareplan.validation.SnapshotElements.Occurrence;

/** What is done to an element of an example, and where that makes sense. */
enum Damage {
    DROPPED("dropped") {
        @Override
        boolean fits(SnapshotElements elements, String id) {
            return elements.min(id) >= 1;
        }

        @Override
        void doTo(Occurrence occurrence, SnapshotElements elements, String id) {
            occurrence.remove();
            if (occurrence.parent().isEmpty()) {
                fill(occurrence.parent());
            }
        }
    },

    WRONG_CODE("wrong code") {
        @Override
        boolean fits(SnapshotElements elements, String id) {
            return elements.element(id).at("/binding/strength").asText().equals("required")
                    && isOnly(elements, id, Set.of("code", "Coding", "CodeableConcept"));
        }

        @Override
        void doTo(Occurrence occurrence, SnapshotElements elements, String id) {
            replace(occurrence, Damage::withWrongCode);
        }
    },

    WRONG_FIXED_VALUE("other than fixed") {
        @Override
        boolean fits(SnapshotElements elements, String id) {
            return fixed(elements.element(id)) != null;
        }

        @Override
        void doTo(Occurrence occurrence, SnapshotElements elements, String id) {
            JsonNode fixed = fixed(elements.element(id));
            replace(occurrence, value -> without(value, fixed));
        }
    },

    TOO_MANY("too many") {
        @Override
        boolean fits(SnapshotElements elements, String id) {
            return elements.element(id).path("max").asText().matches("[1-9]\\d*");
        }

        @Override
        boolean addsItems() {
            return true;
        }

        @Override
        void doTo(Occurrence occurrence, SnapshotElements elements, String id) {
            int most = elements.element(id).path("max").asInt();
            occurrence.values().forEach((property, nodes) -> {
                if (occurrence.parent().get(property) instanceof ArrayNode array) {
                    for (int i = nodes.size(); i <= most; i++) {
                        array.add(nodes.get(0).deepCopy());
                    }
                }
            });
        }
    },

    OVER_RANGE("out of the scale's range") {
        @Override
        boolean fits(SnapshotElements elements, String id) {
            return id.equals("Observation.value[x].value") && elements.profile().startsWith("trd-score-");
        }

        @Override
        void doTo(Occurrence occurrence, SnapshotElements elements, String id) {
            replace(occurrence, value -> IntNode.valueOf(100_000));
        }
    },

    ARRAY_FOR_ONE("a list where one may stand") {
        @Override
        boolean isOfProfile() {
            return false;
        }

        @Override
        boolean fits(SnapshotElements elements, String id) {
            return elements.element(id).at("/base/max").asText().equals("1") && !SnapshotElements.isSlice(id);
        }

        @Override
        void doTo(Occurrence occurrence, SnapshotElements elements, String id) {
            occurrence.values().forEach((property, nodes) -> {
                if (!(occurrence.parent().get(property) instanceof ArrayNode)) {
                    ArrayNode two = occurrence.parent().putArray(property);
                    two.add(nodes.get(0)).add(nodes.get(0).deepCopy());
                }
            });
        }
    },

    WRONG_TYPE("of the wrong type") {
        @Override
        boolean isOfProfile() {
            return false;
        }

        @Override
        boolean fits(SnapshotElements elements, String id) {
            return true;
        }

        @Override
        void doTo(Occurrence occurrence, SnapshotElements elements, String id) {
            replace(
                    occurrence,
                    value -> value.isObject()
                            ? TextNode.valueOf("text")
                            : JsonNodeFactory.instance.objectNode().put("value", "text"));
        }
    },

    BAD_DATE("no such date") {
        @Override
        boolean isOfProfile() {
            return false;
        }

        @Override
        boolean fits(SnapshotElements elements, String id) {
            return isOnly(elements, id, Set.of("date", "dateTime", "instant"));
        }

        @Override
        void doTo(Occurrence occurrence, SnapshotElements elements, String id) {
            replace(occurrence, value -> TextNode.valueOf("2026-13-45"));
        }
    },

    NEGATIVE("negative") {
        @Override
        boolean isOfProfile() {
            return false;
        }

        @Override
        boolean fits(SnapshotElements elements, String id) {
            return isOnly(elements, id, Set.of("positiveInt", "unsignedInt"));
        }

        @Override
        void doTo(Occurrence occurrence, SnapshotElements elements, String id) {
            replace(occurrence, value -> IntNode.valueOf(-1));
        }
    },

    NO_SUCH_UNIT("no such unit") {
        @Override
        boolean isOfProfile() {
            return false;
        }

        @Override
        boolean fits(SnapshotElements elements, String id) {
            return elements.types(id).anyMatch(Set.of("Quantity", "Duration", "Age")::contains);
        }

        @Override
        void doTo(Occurrence occurrence, SnapshotElements elements, String id) {
            replace(
                    occurrence,
                    value -> value instanceof ObjectNode quantity
                                    && quantity.path("system").asText().equals("http://unitsofmeasure.org")
                            ? quantity.deepCopy().put("code", "furlong")
                            : value);
        }
    },

    WRONG_TARGET("reference to another type") {
        @Override
        boolean isOfProfile() {
            return false;
        }

        @Override
        boolean fits(SnapshotElements elements, String id) {
            return isOnly(elements, id, Set.of("Reference"))
                    && elements.element(id).at("/type/0/targetProfile").size() > 0
                    && StreamSupport.stream(
                                    elements.element(id)
                                            .at("/type/0/targetProfile")
                                            .spliterator(),
                                    false)
                            .noneMatch(target -> target.asText().endsWith("/Resource"));
        }

        @Override
        void doTo(Occurrence occurrence, SnapshotElements elements, String id) {
            replace(
                    occurrence,
                    value -> value instanceof ObjectNode reference && reference.has("reference")
                            ? reference.deepCopy().put("reference", "Slot/none")
                            : value);
        }
    },

    UNKNOWN_ELEMENT("with an element that nobody knows") {
        @Override
        boolean isOfProfile() {
            return false;
        }

        @Override
        boolean fits(SnapshotElements elements, String id) {
            return true;
        }

        @Override
        void doTo(Occurrence occurrence, SnapshotElements elements, String id) {
            replace(
                    occurrence,
                    value -> value instanceof ObjectNode object
                            ? object.deepCopy().put("colour", "red")
                            : value);
        }
    },

    UNKNOWN_MODIFIER("with a modifier that nobody knows") {
        @Override
        Effect effect() {
            return Effect.NOT_TO_TELL;
        }

        @Override
        boolean isOfProfile() {
            return false;
        }

        @Override
        boolean fits(SnapshotElements elements, String id) {
            return isOnly(elements, id, Set.of("BackboneElement"));
        }

        @Override
        void doTo(Occurrence occurrence, SnapshotElements elements, String id) {
            replace(occurrence, value -> withExtension(value, "modifierExtension", FILLER));
        }
    },

    UNKNOWN_CORE_EXTENSION("with an extension of FHIR that FHIR does not have") {
        @Override
        Effect effect() {
            return Effect.NOT_TO_TELL;
        }

        @Override
        boolean isOfProfile() {
            return false;
        }

        @Override
        boolean fits(SnapshotElements elements, String id) {
            return true;
        }

        @Override
        void doTo(Occurrence occurrence, SnapshotElements elements, String id) {
            replace(
                    occurrence,
                    value -> withExtension(value, "extension", "http://hl7.org/fhir/StructureDefinition/no-such"));
        }
    },

    FOREIGN_EXTENSION("with an extension of somebody else") {
        @Override
        boolean isOfProfile() {
            return false;
        }

        @Override
        Effect effect() {
            return Effect.NONE;
        }

        @Override
        boolean fits(SnapshotElements elements, String id) {
            return !id.contains(".extension");
        }

        @Override
        void doTo(Occurrence occurrence, SnapshotElements elements, String id) {
            replace(occurrence, value -> withExtension(value, "extension", FILLER));
        }
    },

    FOREIGN_CODING("with a code of somebody else beside") {
        @Override
        Effect effect() {
            return Effect.NONE;
        }

        @Override
        boolean fits(SnapshotElements elements, String id) {
            return isOnly(elements, id, Set.of("CodeableConcept"))
                    && elements.allows(id + ".coding", "*")
                    && elements.ids().stream()
                            .filter(inside -> plain(inside).startsWith(plain(id) + ".coding."))
                            .allMatch(inside -> fixed(elements.element(inside)) == null);
        }

        @Override
        void doTo(Occurrence occurrence, SnapshotElements elements, String id) {
            replace(occurrence, value -> {
                ObjectNode concept = value.deepCopy();
                concept.withArray("coding")
                        .addObject()
                        .put("system", "urn:oid:1.2.3.4")
                        .put("code", "local");
                return concept;
            });
        }
    },

    REVERSED("in the other order") {
        @Override
        Effect effect() {
            return Effect.NONE;
        }

        @Override
        boolean fits(SnapshotElements elements, String id) {
            return elements.element(id).has("slicing")
                    && !elements.element(id).at("/slicing/ordered").asBoolean();
        }

        @Override
        void doTo(Occurrence occurrence, SnapshotElements elements, String id) {
            occurrence.values().forEach((property, nodes) -> {
                if (occurrence.parent().get(property) instanceof ArrayNode array) {
                    List<JsonNode> items = new ArrayList<>();
                    array.forEach(item -> items.add(0, item));
                    array.removeAll();
                    array.addAll(items);
                }
            });
        }
    };

    /** Stands in for content that a removed element leaves missing; says nothing, and every element may have it. */
    private static final String FILLER = "http://clinic.test/fhir/StructureDefinition/filler";

    private static final String WRONG = "no-such-code";

    /** What becomes of the example. */
    enum Effect {
        INVALID,
        NONE,
        /** Whoever does not know an extension cannot say whether it is right; any is allowed (decision 4). */
        NOT_TO_TELL
    }

    private final String words;

    Damage(String words) {
        this.words = words;
    }

    /** Whether the profile's element can be damaged so. */
    abstract boolean fits(SnapshotElements elements, String id);

    abstract void doTo(Occurrence occurrence, SnapshotElements elements, String id);

    /** Whether every profile may rule on it; else it is a matter of the type, and once for each element will do. */
    boolean isOfProfile() {
        return true;
    }

    Effect effect() {
        return Effect.INVALID;
    }

    boolean addsItems() {
        return false;
    }

    @Override
    public String toString() {
        return words;
    }

    private static boolean isOnly(SnapshotElements elements, String id, Set<String> types) {
        List<String> allowed = elements.types(id).toList();
        return !allowed.isEmpty() && types.containsAll(allowed);
    }

    /** The element's path without the names of slices. */
    private static String plain(String id) {
        return id.replaceAll(":[^.]*", "");
    }

    static void fill(ObjectNode emptied) {
        emptied.putArray("extension").addObject().put("url", FILLER).put("valueBoolean", true);
    }

    private static void replace(Occurrence occurrence, UnaryOperator<JsonNode> replacement) {
        occurrence.values().forEach((property, nodes) -> {
            if (occurrence.parent().get(property) instanceof ArrayNode array) {
                for (int i = 0; i < array.size(); i++) {
                    JsonNode item = array.get(i);
                    if (occurrence.has(item)) {
                        array.set(i, replacement.apply(item));
                    }
                }
            } else {
                occurrence.parent().set(property, replacement.apply(nodes.get(0)));
            }
        });
    }

    /** The same code system with a code that it does not have. */
    private static JsonNode withWrongCode(JsonNode value) {
        if (value instanceof ObjectNode object) {
            ObjectNode wrong = object.deepCopy();
            if (wrong.get("coding") instanceof ArrayNode codings) {
                codings.forEach(coding -> ((ObjectNode) coding).put("code", WRONG));
            } else {
                wrong.put("code", WRONG);
            }
            return wrong;
        }
        return TextNode.valueOf(WRONG);
    }

    private static JsonNode withExtension(JsonNode value, String property, String url) {
        if (!(value instanceof ObjectNode object) || object.has("resourceType")) {
            return value;
        }
        ObjectNode more = object.deepCopy();
        more.withArray(property).addObject().put("url", url).put("valueBoolean", true);
        return more;
    }

    /** The value that the element's {@code fixed[x]} or {@code pattern[x]} gives, or {@code null}. */
    private static JsonNode fixed(JsonNode element) {
        return element.properties().stream()
                .filter(field -> field.getKey().matches("(pattern|fixed)[A-Z].*"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    /** The value with each text of the fixed one replaced. */
    private static JsonNode without(JsonNode value, JsonNode fixed) {
        if (fixed.isTextual()) {
            return value.isTextual() ? TextNode.valueOf(fixed.asText() + "x") : value;
        }
        if (fixed.isArray() && value.isArray()) {
            ArrayNode changed = JsonNodeFactory.instance.arrayNode();
            value.forEach(item -> changed.add(without(item, fixed.get(0))));
            return changed;
        }
        if (fixed.isObject() && value instanceof ObjectNode object) {
            ObjectNode changed = object.deepCopy();
            for (String property : Arrays.asList("coding", "code", "value", "system")) {
                if (fixed.has(property) && changed.has(property)) {
                    changed.set(property, without(changed.get(property), fixed.get(property)));
                    return changed;
                }
            }
        }
        return value.isNumber() ? IntNode.valueOf(-17) : value;
    }
}
