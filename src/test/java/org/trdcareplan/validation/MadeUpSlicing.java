package org.trdcareplan.validation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.trdcareplan.ig.GuideFiles;

/** A profile of the guide, one of whose elements is sliced in another way than in the guide. */
final class MadeUpSlicing {

    private final String profile;
    private final ObjectNode definition;
    private final String element;
    private final ObjectNode slicing;

    /** The slicing of the element as the profile has it, or a new one. */
    MadeUpSlicing(String profile, String element) {
        this.profile = "StructureDefinition-" + profile;
        this.definition = GuideFiles.tree(GuideFiles.definitions(GuideFixtures.GUIDE).stream()
                .filter(file -> file.name().equals(this.profile + ".json"))
                .findFirst()
                .orElseThrow()
                .json());
        this.element = element;
        this.slicing = find(element).withObject("/slicing");
    }

    private ObjectNode find(String id) {
        for (JsonNode candidate : elements()) {
            if (candidate.path("id").asText().equals(id)) {
                return (ObjectNode) candidate;
            }
        }
        throw new IllegalArgumentException("No " + id + " in " + profile);
    }

    private ArrayNode elements() {
        return (ArrayNode) definition.at("/snapshot/element");
    }

    MadeUpSlicing byType(String path) {
        slicing.withArray("discriminator").addObject().put("type", "type").put("path", path);
        return this;
    }

    MadeUpSlicing rules(String rules) {
        slicing.put("rules", rules);
        return this;
    }

    MadeUpSlicing ordered() {
        slicing.put("ordered", true);
        return this;
    }

    /**
     * Adds an optional slice behind those that there are.
     *
     * @param below the element that tells the slice, such as {@code .resource}; empty: the sliced one itself
     * @param definition what that element's definition is to have in the slice
     */
    MadeUpSlicing slice(String name, String below, String definition) {
        List<ObjectNode> copies = new ArrayList<>();
        int end = 0;
        for (int i = 0; i < elements().size(); i++) {
            String id = elements().get(i).path("id").asText();
            if (id.equals(element) || id.startsWith(element + ".")) {
                copies.add(((ObjectNode) elements().get(i).deepCopy())
                        .put("id", element + ":" + name + id.substring(element.length())));
            }
            if (id.equals(element) || id.startsWith(element + ".") || id.startsWith(element + ":")) {
                end = i + 1;
            }
        }
        copies.get(0).put("sliceName", name).put("min", 0).remove("slicing");
        for (ObjectNode copy : copies) {
            if (copy.path("id").asText().equals(element + ":" + name + below)) {
                copy.setAll(GuideFiles.tree(definition));
            }
            elements().insert(end++, copy);
        }
        return this;
    }

    /** A validator that has the profile so. */
    ResourceValidator validator() {
        return GuideFixtures.validatorKnowing(new MadeUpGuide()
                .change(profile, unsliced -> definition.toString())
                .make());
    }
}
