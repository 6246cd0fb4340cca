package org.trdcareplan.validation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.trdcareplan.ig.GuideFiles;
import org.trdcareplan.ig.GuideFiles.ResourceFile;
import org.trdcareplan.validation.Damage.Effect;
import org.trdcareplan.validation.SnapshotElements.Occurrence;

/**
 * Makes the mutants that {@link MutantsTest} describes: one for each profile, element and kind of damage, from the
 * smallest example that has the element.
 */
final class Mutants {

    private final Map<String, JsonNode> definitions = new HashMap<>();
    private final List<ObjectNode> examples;
    private final List<Mutant> mutants = new ArrayList<>();
    private final List<String> unexercised = new ArrayList<>();
    private final Set<String> elementsOfTypes = new HashSet<>();

    private Mutants(List<ResourceFile> definitions, List<ResourceFile> examples) {
        definitions.stream()
                .map(ResourceFile::tree)
                .filter(definition -> definition.path("resourceType").asText().equals("StructureDefinition"))
                .forEach(definition ->
                        this.definitions.put(definition.path("url").asText(), definition));
        this.examples = examples.stream().map(ResourceFile::tree).toList();
    }

    /**
     * A changed example.
     *
     * @param effect what became of its validity
     * @param parent place of the object that the change was made in, such as {@code Observation.component[0]}
     * @param place place of what was changed in it
     */
    record Mutant(
            String profile,
            String element,
            String damage,
            Effect effect,
            String example,
            String parent,
            String place,
            String json) {

        /** Stays the same as long as the profile has the element. */
        String id() {
            return profile + " " + element + ": " + damage;
        }

        @Override
        public String toString() {
            return id() + " (" + example + ")";
        }
    }

    static Mutants of(List<ResourceFile> definitions, List<ResourceFile> examples) {
        Mutants all = new Mutants(definitions, examples);
        all.definitions.values().stream()
                .sorted((a, b) -> a.path("id").asText().compareTo(b.path("id").asText()))
                .forEach(all::mutate);
        return all;
    }

    /** Those that are no longer valid. */
    List<Mutant> damaged() {
        return mutants.stream()
                .filter(mutant -> mutant.effect() == Effect.INVALID)
                .toList();
    }

    /** Those that still are. */
    List<Mutant> harmless() {
        return mutants.stream().filter(mutant -> mutant.effect() == Effect.NONE).toList();
    }

    List<Mutant> all() {
        return mutants;
    }

    /** Required elements and bindings that no example uses, so that nothing can be said about them. */
    List<String> unexercised() {
        return unexercised;
    }

    private void mutate(JsonNode profile) {
        SnapshotElements elements = new SnapshotElements(profile);
        List<ObjectNode> candidates = examples.stream()
                .filter(example -> roots(profile, example).findFirst().isPresent())
                .sorted(Comparator.comparingInt(example -> example.toString().length()))
                .toList();
        for (String id : elements.ids()) {
            for (Damage damage : Damage.values()) {
                if (damage.fits(elements, id) && (damage.isOfProfile() || elementsOfTypes.add(type(id, damage)))) {
                    add(profile, elements, id, damage, candidates);
                }
            }
        }
    }

    private void add(
            JsonNode profile, SnapshotElements elements, String id, Damage damage, List<ObjectNode> candidates) {
        String name = profile.path("id").asText();
        for (ObjectNode example : candidates) {
            if (roots(profile, example)
                    .allMatch(root -> elements.occurrences(id, root).isEmpty())) {
                continue;
            }
            ObjectNode copy = example.deepCopy();
            ObjectNode root = roots(profile, copy)
                    .filter(one -> !elements.occurrences(id, one).isEmpty())
                    .findFirst()
                    .orElseThrow();
            long sliceItems = elements.optionalSliceItems(id, root);
            Occurrence occurrence = elements.occurrences(id, root).get(0);
            Optional<String> parent = ElementPath.of(copy, occurrence.parent());
            String property = occurrence.values().keySet().iterator().next();
            String before = copy.toString();
            damage.doTo(occurrence, elements, id);
            if (elements.optionalSliceItems(id, root) == sliceItems || damage.addsItems()) {
                if (!copy.toString().equals(before)) {
                    String place = parent.orElseThrow();
                    mutants.add(new Mutant(
                            name,
                            id,
                            damage.toString(),
                            damage.effect(),
                            GuideFiles.key(example),
                            place,
                            place + "." + property,
                            copy.toString()));
                }
            }
            return;
        }
        if (damage.isOfProfile()) {
            unexercised.add(name + " " + id + ": " + damage);
        } else {
            elementsOfTypes.remove(type(id, damage));
        }
    }

    /** The element as the type has it, without slices. */
    private static String type(String id, Damage damage) {
        return id.replaceAll(":[^.]*", "") + " " + damage;
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
}
