package org.trdcareplan.validation.guard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r5.extensions.ExtensionDefinitions;
import org.hl7.fhir.r5.model.ElementDefinition;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.model.StructureDefinition.ExtensionContextType;
import org.trdcareplan.validation.definitions.Formats;

/** A child element: how often it occurs, what each occurrence has to be, its slices. */
final class Child {

    private final Programs programs;
    private final String name;
    private final int hash;
    private final int min;
    private final int max;
    private final Item item;
    private final List<Slice> slices;
    private final Container container;
    private final Map<String, Rules> extensions = new ConcurrentHashMap<>();

    /** A slice of one of the definitions; its slicing is open. */
    private record Slice(String name, Path condition, int min, int max, Item item) {}

    /**
     * Where the child is.
     *
     * @param names what the context of an extension can call it
     * @param definesExtension whether it is an extension's own definition, which has to list the parts
     * @param isExtension whether it is any extension, of which the parts have names and no URLs
     */
    private record Container(Set<String> names, boolean definesExtension, boolean isExtension) {

        static Container of(List<Place> places) {
            Set<String> names = new HashSet<>();
            boolean definesExtension = false;
            boolean isExtension = false;
            for (Place place : places) {
                String path = place.definition().getPath();
                names.add(path);
                boolean extension = path.equals("Extension") || path.startsWith("Extension.extension");
                isExtension |= extension;
                definesExtension |= extension && !place.structure().getUrl().endsWith("/StructureDefinition/Extension");
            }
            return new Container(names, definesExtension, isExtension);
        }
    }

    private Child(
            Programs programs, String name, int min, int max, Item item, List<Slice> slices, Container container) {
        this.programs = programs;
        this.name = name;
        this.hash = name.hashCode();
        this.min = min;
        this.max = max;
        this.item = item;
        this.slices = slices;
        this.container = container;
    }

    /** @param groups of each definition that has the child: the child's definition, then its slices */
    static Child of(Programs programs, String name, List<Place> parents, List<List<Place>> groups) {
        int min = 0;
        int max = Integer.MAX_VALUE;
        List<Place> general = new ArrayList<>();
        List<Slice> slices = new ArrayList<>();
        for (List<Place> group : groups) {
            Place first = group.get(0);
            if (first.isSlice() || isRenamedChoice(first)) {
                throw new Unmodelled("definition of " + name);
            }
            min = Math.max(min, first.definition().getMin());
            max = Math.min(max, max(first.definition()));
            general.add(first);
        }
        for (List<Place> group : groups) {
            for (Place slice : group.subList(1, group.size())) {
                slices.add(slice(programs, group.get(0), slice, general));
            }
        }
        return new Child(
                programs,
                name,
                min,
                max,
                Item.of(programs, general, Set.of()),
                List.copyOf(slices),
                Container.of(parents));
    }

    private static boolean isRenamedChoice(Place place) {
        return place.definition().getBase().getPath().endsWith("[x]")
                && !place.definition().getPath().endsWith("[x]");
    }

    private static int max(ElementDefinition definition) {
        return definition.getMax().equals("*") ? Integer.MAX_VALUE : Integer.parseInt(definition.getMax());
    }

    private static Slice slice(Programs programs, Place slicer, Place slice, List<Place> general) {
        ElementDefinition.ElementDefinitionSlicingComponent slicing =
                slicer.definition().getSlicing();
        boolean isOpen = slicing.getRules() == ElementDefinition.SlicingRules.OPEN && !slicing.getOrdered();
        if (!isOpen
                || slice.definition().hasSlicing()
                || slice.definition().getSliceName().contains("/")) {
            throw new Unmodelled("slicing of " + slicer);
        }
        return new Slice(
                slice.definition().getSliceName(),
                programs.path(Discriminators.expression(programs, slicing, slice)),
                slice.definition().getMin(),
                max(slice.definition()),
                Item.of(programs, List.of(slice), Programs.expressions(general)));
    }

    /** How many there are, or less than zero if there is a doubt about one of them. */
    int count(Visit visit, Base parent) {
        Base[] values = parent.getProperty(hash, name, false);
        int count = values == null ? 0 : values.length;
        if (count == 1 && isOnlyMade(values[0])) {
            count = 0;
        }
        if (count < min || count > max) {
            visit.doubt("number of " + name);
            return -1;
        }
        for (int i = 0; i < count; i++) {
            Base value = values[i];
            if (!isExtensionKnown(visit, value) || !item.allow(visit, value)) {
                return -1;
            }
        }
        return slices.isEmpty() || areSlicesRight(visit, values, count) ? count : -1;
    }

    /** HAPI makes elements when it is asked for them; they are not written. */
    private static boolean isOnlyMade(Base value) {
        return (value instanceof PrimitiveType<?> || value instanceof Meta) && value.isEmpty();
    }

    private boolean areSlicesRight(Visit visit, Base[] values, int count) {
        int matches = 0;
        for (Slice slice : slices) {
            int found = 0;
            for (int i = 0; i < count; i++) {
                if (isIn(visit, slice, values[i])) {
                    found++;
                    if (!slice.item().allow(visit, values[i])) {
                        return false;
                    }
                }
            }
            if (found < slice.min() || found > slice.max()) {
                return visit.doubt("number of " + name + ":" + slice.name());
            }
            matches += found;
        }
        // About what is in no slice the full validator gives a hint, and what is in two is an error.
        return matches == count || visit.doubt(name + " in no slice or in several");
    }

    private static boolean isIn(Visit visit, Slice slice, Base value) {
        return slice.condition().holds(value, visit.resource);
    }

    private boolean isExtensionKnown(Visit visit, Base value) {
        if (!(value instanceof Extension extension)) {
            return true;
        }
        if (!name.equals("extension") || !extension.hasUrl()) {
            return visit.doubt(name);
        }
        String url = extension.getUrl();
        if (!Formats.isHttp(url)) {
            boolean isPart = container.isExtension() && (!container.definesExtension() || !slices.isEmpty());
            return isPart || visit.doubt("relative URL of an extension");
        }
        Rules rules = extensions.get(url);
        if (rules == null) {
            StructureDefinition definition = programs.definition(url);
            if (definition == null || !definition.getType().equals("Extension")) {
                return visit.doubt("unknown extension");
            }
            rules = mayBeHere(definition)
                    ? programs.structure(url)
                    : Rules.unmodelled("context of extension " + definition.getId() + " at " + container.names());
            extensions.put(url, rules);
        }
        visit.need(this, url, null, "extension", null);
        return rules.allow(visit, extension);
    }

    private boolean mayBeHere(StructureDefinition extension) {
        if (extension.hasContextInvariant()
                || extension.hasExtension(ExtensionDefinitions.EXT_FHIRVERSION_SPECIFIC_USE)) {
            return false;
        }
        return extension.getContext().stream()
                .filter(context -> context.getType() == ExtensionContextType.ELEMENT)
                .filter(context -> !context.hasExtension())
                .anyMatch(context -> context.getExpression().equals("Element")
                        || container.names().contains(context.getExpression()));
    }
}
