package org.trdcareplan.validation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.trdcareplan.ig.GuideFiles;
import org.trdcareplan.ig.GuideFiles.ResourceFile;
import org.trdcareplan.validation.SnapshotElements.Occurrence;

/** Makes the mutants that {@link MutantsTest} describes, one for each profile, element and kind of damage. */
final class Mutants {

    /** Stands in for content that a removed element leaves missing; says nothing, and every element may have it. */
    private static final String FILLER = "http://clinic.test/fhir/StructureDefinition/filler";

    private static final String WRONG = "no-such-code";

    private final Map<String, JsonNode> definitions = new HashMap<>();
    private final List<ObjectNode> examples;
    private final List<Mutant> mutants = new ArrayList<>();
    private final List<String> unexercised = new ArrayList<>();

    private Mutants(List<ResourceFile> definitions, List<ResourceFile> examples) {
        definitions.stream()
                .map(ResourceFile::tree)
                .filter(definition -> definition.path("resourceType").asText().equals("StructureDefinition"))
                .forEach(definition ->
                        this.definitions.put(definition.path("url").asText(), definition));
        this.examples = examples.stream().map(ResourceFile::tree).toList();
    }

    /** A damaged example. */
    record Mutant(String profile, String element, String damage, String example, String json) {

        @Override
        public String toString() {
            return profile + " " + element + ": " + damage + " (" + example + ")";
        }
    }

    static Mutants of(List<ResourceFile> definitions, List<ResourceFile> examples) {
        Mutants all = new Mutants(definitions, examples);
        all.definitions.values().stream()
                .sorted((a, b) -> a.path("id").asText().compareTo(b.path("id").asText()))
                .forEach(all::mutate);
        return all;
    }

    List<Mutant> mutants() {
        return mutants;
    }

    /** Required elements and bindings that no example uses, so that nothing can be said about them. */
    List<String> unexercised() {
        return unexercised;
    }

    private void mutate(JsonNode profile) {
        SnapshotElements elements = new SnapshotElements(profile);
        for (String id : elements.ids()) {
            if (elements.min(id) >= 1) {
                add(profile, elements, id, "dropped", occurrence -> {
                    occurrence.remove();
                    if (occurrence.parent().isEmpty()) {
                        fill(occurrence.parent());
                    }
                });
            }
            if (isBoundCode(elements, id)) {
                add(profile, elements, id, "wrong code", Mutants::spoil);
            }
        }
    }

    private static boolean isBoundCode(SnapshotElements elements, String id) {
        return elements.element(id).at("/binding/strength").asText().equals("required")
                && elements.types(id).allMatch(List.of("code", "Coding", "CodeableConcept")::contains);
    }

    private void add(
            JsonNode profile, SnapshotElements elements, String id, String damage, Consumer<Occurrence> mutation) {
        String name = profile.path("id").asText();
        for (ObjectNode example : examples) {
            ObjectNode copy = example.deepCopy();
            Optional<ObjectNode> root = roots(profile, copy)
                    .filter(one -> !elements.occurrences(id, one).isEmpty())
                    .findFirst();
            if (root.isPresent()) {
                long sliceItems = elements.optionalSliceItems(id, root.get());
                mutation.accept(elements.occurrences(id, root.get()).get(0));
                if (elements.optionalSliceItems(id, root.get()) == sliceItems) {
                    mutants.add(new Mutant(name, id, damage, GuideFiles.key(example), copy.toString()));
                }
                return;
            }
        }
        unexercised.add(name + " " + id + ": " + damage);
    }

    /** Where the profile applies: a resource that declares it or one derived from it; an extension wherever it is. */
    private Stream<ObjectNode> roots(JsonNode profile, ObjectNode example) {
        if (profile.path("type").asText().equals("Extension")) {
            return example.findParents("url").stream()
                    .filter(ObjectNode.class::isInstance)
                    .map(ObjectNode.class::cast)
                    .filter(node ->
                            node.get("url").asText().equals(profile.path("url").asText()));
        }
        return declares(example, profile.path("url").asText()) ? Stream.of(example) : Stream.empty();
    }

    private boolean declares(JsonNode example, String profile) {
        for (JsonNode declared : example.at("/meta/profile")) {
            String url = declared.asText().replaceFirst("\\|.*", "");
            while (definitions.containsKey(url)) {
                if (url.equals(profile)) {
                    return true;
                }
                url = definitions.get(url).path("baseDefinition").asText();
            }
        }
        return false;
    }

    static void fill(ObjectNode emptied) {
        emptied.putArray("extension").addObject().put("url", FILLER).put("valueBoolean", true);
    }

    private static void spoil(Occurrence occurrence) {
        occurrence.values().forEach((property, nodes) -> {
            if (occurrence.parent().get(property) instanceof ArrayNode array) {
                for (int i = 0; i < array.size(); i++) {
                    JsonNode item = array.get(i);
                    if (occurrence.has(item)) {
                        array.set(i, spoiled(item));
                    }
                }
            } else {
                occurrence.parent().set(property, spoiled(nodes.get(0)));
            }
        });
    }

    /** The same code system with a code that it does not have. */
    private static JsonNode spoiled(JsonNode value) {
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
}
