package org.trdcareplan.validation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.trdcareplan.ig.GuideFiles;
import org.trdcareplan.ig.GuideFiles.ResourceFile;

/**
 * Damages examples at random, the same way at every run. Much of it takes what another example has under the same name,
 * so that the codes are ones that the guard knows and the damage lies in the form alone.
 */
final class RandomDamage {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> DATES =
            List.of("2026", "2026-03", "2026-03-31", "2031-02-28", "2026-03-31T09:00:00Z", "1700-01-01", "1999-12-31");
    private static final List<String> TEXTS = List.of(
            "x",
            " x",
            "x ",
            "a\tb",
            "a < b",
            "<b>x</b>",
            "\u202ex",
            "http://clinic.test/x y",
            "Patient/x",
            "Location/x",
            "#x",
            "urn:uuid:x",
            "final",
            "active",
            "completed",
            "entered-in-error",
            "mg",
            "0",
            "1",
            "2026-01-01",
            "http://loinc.org",
            "http://snomed.info/sct",
            "http://unitsofmeasure.org",
            "urn:ietf:rfc:3986");
    private static final List<Double> NUMBERS = List.of(-1.0, 0.0, 0.5, 1.0, 28.0, 61.0, 1000.0, 1e20);

    private final Random random;
    private final List<ObjectNode> examples;
    /** All values in the examples by name. */
    private final Map<String, List<JsonNode>> values = new TreeMap<>();

    private final List<String> names;

    RandomDamage(List<ResourceFile> examples, long seed) {
        this.random = new Random(seed);
        this.examples = examples.stream().map(ResourceFile::tree).toList();
        this.examples.forEach(this::collect);
        this.names = List.copyOf(values.keySet());
    }

    private void collect(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> {
                values.computeIfAbsent(field.getKey(), name -> new ArrayList<>())
                        .add(field.getValue());
                collect(field.getValue());
            });
        } else {
            node.forEach(this::collect);
        }
    }

    /** A damaged example and what was done to it. */
    record Damaged(String name, String json) {}

    Damaged next() {
        ObjectNode copy = pick(examples).deepCopy();
        StringBuilder what = new StringBuilder(GuideFiles.key(copy));
        int times = 1 + random.nextInt(2);
        for (int i = 0; i < times; i++) {
            List<ObjectNode> objects = new ArrayList<>();
            objects(copy, objects);
            damage(pick(objects), what);
        }
        return new Damaged(what.toString(), copy.toString());
    }

    private static void objects(JsonNode node, List<ObjectNode> objects) {
        if (node instanceof ObjectNode object && !object.isEmpty()) {
            objects.add(object);
        }
        node.forEach(child -> objects(child, objects));
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private void damage(ObjectNode object, StringBuilder what) {
        List<String> fields = new ArrayList<>();
        object.fieldNames().forEachRemaining(fields::add);
        fields.remove("resourceType");
        if (fields.isEmpty()) {
            return;
        }
        String field = pick(fields);
        JsonNode value = object.get(field);
        int kind = random.nextInt(10);
        what.append("; ").append(kind).append(' ').append(field);
        switch (kind) {
            case 0 -> object.remove(field);
            case 1, 2, 3 -> object.set(field, pick(values.get(field)).deepCopy());
            case 4 -> alter(object, field, value);
            case 5 -> {
                if (value instanceof ArrayNode array && !array.isEmpty()) {
                    array.add(array.get(random.nextInt(array.size())).deepCopy());
                } else if (value instanceof ArrayNode array) {
                    array.add("x");
                } else {
                    String other = pick(names);
                    object.set(other, pick(values.get(other)).deepCopy());
                }
            }
            case 6 -> {
                if (value instanceof ArrayNode array) {
                    array.addAll((ArrayNode) arrayOf(field).deepCopy());
                } else {
                    alter(object, field, value);
                }
            }
            case 7 -> rename(object, field, value);
            case 8 -> extend(object);
            default -> {
                String other = pick(fields);
                if (other.startsWith("value") || random.nextInt(3) > 0) {
                    object.remove(other);
                }
                object.set(field, pick(values.get(field)).deepCopy());
            }
        }
    }

    private JsonNode arrayOf(String field) {
        List<JsonNode> arrays =
                values.get(field).stream().filter(ArrayNode.class::isInstance).toList();
        return pick(arrays);
    }

    private void alter(ObjectNode object, String field, JsonNode value) {
        if (value.isTextual() && value.asText().matches("\\d{4}-.*")) {
            object.put(field, pick(DATES));
        } else if (value.isTextual()) {
            object.put(field, pick(TEXTS));
        } else if (value.isNumber()) {
            object.put(field, pick(NUMBERS));
        } else if (value.isBoolean()) {
            object.put(field, !value.asBoolean());
        } else if (value instanceof ArrayNode array && !array.isEmpty()) {
            array.remove(random.nextInt(array.size()));
        } else {
            object.set(field, JSON.objectNode());
        }
    }

    /** A choice of another type, or a value under another's name. */
    private void rename(ObjectNode object, String field, JsonNode value) {
        List<String> alike = names.stream()
                .filter(name -> !name.equals(field) && name.startsWith(field.substring(0, Math.min(5, field.length()))))
                .toList();
        if (!alike.isEmpty()) {
            object.remove(field);
            String other = pick(alike);
            object.set(
                    other,
                    random.nextBoolean() ? value : pick(values.get(other)).deepCopy());
        }
    }

    private void extend(ObjectNode object) {
        if (random.nextBoolean()) {
            object.set("extension", pick(values.get("extension")).deepCopy());
        } else {
            ObjectNode extension = object.withArray("extension").addObject();
            extension.put("url", "http://clinic.test/fhir/StructureDefinition/unknown");
            extension.put("valueBoolean", true);
        }
    }
}
