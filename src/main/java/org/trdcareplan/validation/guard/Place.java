package org.trdcareplan.validation.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r5.model.ElementDefinition;
import org.hl7.fhir.r5.model.StructureDefinition;

/** An element definition in a snapshot. */
record Place(StructureDefinition structure, int index) {

    ElementDefinition definition() {
        return structure.getSnapshot().getElement().get(index);
    }

    /** The element's name; of a choice without {@code [x]}. */
    String name() {
        String path = definition().getPath();
        String name = path.substring(path.lastIndexOf('.') + 1);
        return name.endsWith("[x]") ? name.substring(0, name.length() - 3) : name;
    }

    boolean isSlice() {
        return definition().hasSliceName();
    }

    /** The definitions directly below this one, slices among them. */
    List<Place> children() {
        List<ElementDefinition> all = structure.getSnapshot().getElement();
        String below = definition().getPath() + ".";
        List<Place> children = new ArrayList<>();
        for (int i = index + 1; i < all.size() && all.get(i).getPath().startsWith(below); i++) {
            if (all.get(i).getPath().indexOf('.', below.length()) < 0) {
                children.add(new Place(structure, i));
            }
        }
        return children;
    }

    /** What this definition refers to with {@code contentReference}, or itself. */
    Place resolved() {
        if (!definition().hasContentReference()) {
            return this;
        }
        String reference = definition().getContentReference();
        String id = reference.substring(reference.indexOf('#') + 1);
        return find(id).orElseThrow(() -> new Unmodelled("content reference " + reference));
    }

    /** The definition below this one at a path such as {@code coding.code}. */
    Optional<Place> at(String path) {
        return find(definition().getId() + "." + path);
    }

    private Optional<Place> find(String id) {
        List<ElementDefinition> all = structure.getSnapshot().getElement();
        for (int i = 0; i < all.size(); i++) {
            if (id.equals(all.get(i).getId())) {
                return Optional.of(new Place(structure, i));
            }
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return structure.getId() + " " + definition().getId();
    }
}
