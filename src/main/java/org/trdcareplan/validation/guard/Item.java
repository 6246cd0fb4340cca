package org.trdcareplan.validation.guard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Narrative;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r5.extensions.ExtensionDefinitions;
import org.hl7.fhir.r5.model.CanonicalType;
import org.hl7.fhir.r5.model.ElementDefinition;
import org.hl7.fhir.r5.model.ElementDefinition.TypeRefComponent;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.trdcareplan.validation.definitions.Formats;

/** One occurrence of an element: its type, what the type asks, what the definitions at this place ask beyond it. */
final class Item {

    private static final String SYSTEM_TYPE = "http://hl7.org/fhirpath/System.";

    private final Programs programs;
    private final List<Place> places;
    private final Set<String> checked;
    private final boolean hasType;
    private final List<Type> types;
    private final boolean isBound;
    private final boolean isCodingOfConcept;
    private final Limits limits;
    private final List<Set<String>> targets;
    private volatile Rules own;

    /** A type that is allowed here. */
    private static final class Type {
        private final String code;
        private final List<Place> profiles;
        private volatile Rules rules;
        private volatile Rules ofProfiles;

        Type(String code, List<Place> profiles) {
            this.code = code;
            this.profiles = profiles;
        }
    }

    /** What the definitions say of the size of a primitive value. */
    private record Limits(int maxLength, Integer least, Integer most) {}

    private Item(
            Programs programs,
            List<Place> places,
            Set<String> checked,
            boolean hasType,
            List<Type> types,
            boolean isBound,
            Limits limits,
            List<Set<String>> targets) {
        this.programs = programs;
        this.places = places;
        this.checked = checked;
        this.hasType = hasType;
        this.types = types;
        this.isBound = isBound;
        this.limits = limits;
        this.targets = targets;
        this.isCodingOfConcept = !isBound
                && places.stream()
                        .allMatch(place -> place.definition().getPath().equals("CodeableConcept.coding"));
    }

    /**
     * Compiles the definitions of one element.
     *
     * @param checked expressions of invariants that are evaluated on the element anyway
     */
    static Item of(Programs programs, List<Place> definitions, Set<String> checked) {
        List<Place> places = definitions.stream().map(Place::resolved).toList();
        boolean hasType = hasType(places.get(0).definition());
        boolean isBound = false;
        int maxLength = Integer.MAX_VALUE;
        Integer least = null;
        Integer most = null;
        List<Type> types = null;
        List<Set<String>> targets = new ArrayList<>();
        for (Place place : places) {
            ElementDefinition definition = place.definition();
            refuseWhatIsNotModelled(definition);
            if (hasType(definition) != hasType) {
                throw new Unmodelled("types of " + place);
            }
            isBound |= definition.hasBinding();
            if (definition.hasMaxLength() && definition.getMaxLength() > 0) {
                maxLength = Math.min(maxLength, definition.getMaxLength());
            }
            if (definition.hasMinValue()) {
                least = greater(least, definition.getMinValueIntegerType().getValue());
            }
            if (definition.hasMaxValue()) {
                most = lesser(most, definition.getMaxValueIntegerType().getValue());
            }
            if (hasType) {
                types = common(types, types(programs, definition));
                for (TypeRefComponent type : definition.getType()) {
                    List<CanonicalType> profiles = type.getTargetProfile();
                    if (type.getWorkingCode().equals("Reference") && !profiles.isEmpty()) {
                        targets.add(programs.targets(profiles));
                    }
                }
            }
        }
        return new Item(
                programs,
                places,
                checked,
                hasType,
                types == null ? List.of() : types,
                isBound,
                new Limits(maxLength, least, most),
                targets);
    }

    private static boolean hasType(ElementDefinition definition) {
        return definition.hasType()
                && !definition.getTypeFirstRep().getWorkingCode().equals("BackboneElement")
                && !definition.getTypeFirstRep().getWorkingCode().equals("Element");
    }

    private static void refuseWhatIsNotModelled(ElementDefinition definition) {
        boolean odd = definition.getMustHaveValue()
                || definition.hasValueAlternatives()
                || definition.getBinding().hasAdditional()
                || (definition.hasMinValue() && !definition.hasMinValueIntegerType())
                || (definition.hasMaxValue() && !definition.hasMaxValueIntegerType())
                || definition.hasExtension(ExtensionDefinitions.EXT_MIN_LENGTH)
                || definition.hasExtension(ExtensionDefinitions.EXT_MAX_DECIMALS)
                || definition.hasExtension(ExtensionDefinitions.EXT_MAX_SIZE);
        if (odd) {
            throw new Unmodelled("definition of " + definition.getId());
        }
    }

    private static Integer greater(Integer one, int other) {
        return one == null || other > one ? Integer.valueOf(other) : one;
    }

    private static Integer lesser(Integer one, int other) {
        return one == null || other < one ? Integer.valueOf(other) : one;
    }

    private static List<Type> types(Programs programs, ElementDefinition definition) {
        List<Type> types = new ArrayList<>();
        for (TypeRefComponent type : definition.getType()) {
            if (type.hasAggregation()) {
                throw new Unmodelled("aggregation");
            }
            String code = type.getWorkingCode();
            types.add(new Type(code, code.equals("Extension") ? List.of() : profiles(programs, type)));
        }
        return types;
    }

    /** Of extensions the profile is that of their URL, which is checked in any case. */
    private static List<Place> profiles(Programs programs, TypeRefComponent type) {
        if (type.getProfile().size() > 1) {
            throw new Unmodelled("several profiles of a type");
        }
        List<Place> places = new ArrayList<>();
        for (CanonicalType profile : type.getProfile()) {
            StructureDefinition definition = programs.definition(profile.getValue());
            if (definition == null) {
                throw new Unmodelled("unknown profile " + profile.getValue());
            }
            places.add(new Place(definition, 0));
        }
        return places;
    }

    private static List<Type> common(List<Type> some, List<Type> others) {
        if (some == null) {
            return others;
        }
        List<Type> common = new ArrayList<>();
        for (Type one : some) {
            for (Type other : others) {
                if (one.code.equals(other.code)) {
                    Set<Place> profiles = new HashSet<>(one.profiles);
                    profiles.addAll(other.profiles);
                    common.add(new Type(one.code, List.copyOf(profiles)));
                }
            }
        }
        return common;
    }

    boolean allow(Visit visit, Base value) {
        if (value instanceof Element element && element.hasId()) {
            return visit.doubt("id of an element");
        }
        if (!hasType) {
            return own().allow(visit, value);
        }
        Type type = typeOf(value.fhirType());
        if (type == null) {
            return visit.doubt("type " + value.fhirType() + " of " + places.get(0));
        }
        if (value instanceof PrimitiveType<?> primitive) {
            return isPrimitiveRight(visit, primitive) && allowsPrimitive(visit, type, primitive);
        }
        return isSpecialRight(visit, value)
                && own().allow(visit, value)
                && rules(type).allow(visit, value)
                && (type.profiles.isEmpty() || ofProfiles(type).allow(visit, value));
    }

    private Type typeOf(String actual) {
        for (Type type : types) {
            if (type.code.equals(actual) || type.code.startsWith(SYSTEM_TYPE)) {
                return type;
            }
        }
        return null;
    }

    private boolean isPrimitiveRight(Visit visit, PrimitiveType<?> primitive) {
        if (!Formats.isPlain(primitive.fhirType(), primitive.getValueAsString())) {
            return visit.doubt("form of " + primitive.fhirType());
        }
        String value = primitive.getValueAsString();
        if (value.length() > limits.maxLength()) {
            return visit.doubt("length");
        }
        if (limits.least() != null || limits.most() != null) {
            if (!(primitive.getValue() instanceof Integer number)) {
                return visit.doubt("limits of " + primitive.fhirType());
            }
            if ((limits.least() != null && number < limits.least())
                    || (limits.most() != null && number > limits.most())) {
                return visit.doubt("limits");
            }
        }
        if (isBound) {
            visit.need(this, null, null, value, null);
        }
        return true;
    }

    private boolean allowsPrimitive(Visit visit, Type type, PrimitiveType<?> primitive) {
        boolean extended = primitive.hasExtension();
        Rules own = own();
        if ((extended || !own.isTrivial()) && !own.allow(visit, primitive)) {
            return false;
        }
        Rules ofType = extended || !type.code.startsWith(SYSTEM_TYPE) ? rules(type, primitive.fhirType()) : null;
        return ofType == null || (!extended && ofType.isTrivial()) || ofType.allow(visit, primitive);
    }

    private boolean isSpecialRight(Visit visit, Base value) {
        if (value instanceof CodeableConcept concept) {
            visit.need(this, concept.hasCoding() ? concept.getCoding() : List.of());
            return true;
        }
        if (value instanceof Coding coding) {
            if (!isCodingOfConcept) {
                visit.need(this, List.of(coding));
            }
            return true;
        }
        if (value instanceof Quantity quantity) {
            if (quantity.getSystem() != null || quantity.getCode() != null) {
                visit.need(this, quantity.getSystem(), null, quantity.getCode(), quantity.getUnit());
            }
            return true;
        }
        if (value instanceof Reference reference) {
            return References.isPlain(reference, targets) || visit.doubt("reference at " + places.get(0) + "");
        }
        if (value instanceof Identifier identifier) {
            return References.isPlain(identifier) || visit.doubt("identifier");
        }
        if (value instanceof Attachment attachment) {
            boolean plain =
                    attachment.hasUrl() && !attachment.hasSize() && !attachment.hasHash() && !attachment.hasData();
            return plain || visit.doubt("attachment");
        }
        if (value instanceof Narrative || value instanceof Resource) {
            return visit.doubt(value.fhirType() + " within a resource");
        }
        return true;
    }

    private Rules own() {
        Rules rules = own;
        if (rules == null) {
            Set<String> elsewhere = new HashSet<>(checked);
            if (types.size() == 1 && !types.get(0).code.contains(":")) {
                StructureDefinition type =
                        programs.definition("http://hl7.org/fhir/StructureDefinition/" + types.get(0).code);
                if (type != null) {
                    elsewhere.addAll(Programs.expressions(List.of(new Place(type, 0))));
                }
            }
            rules = programs.compile(places, elsewhere);
            own = rules;
        }
        return rules;
    }

    private Rules rules(Type type) {
        return rules(type, type.code);
    }

    private Rules rules(Type type, String name) {
        Rules rules = type.rules;
        if (rules == null) {
            rules = programs.type(name);
            type.rules = rules;
        }
        return rules;
    }

    private Rules ofProfiles(Type type) {
        Rules rules = type.ofProfiles;
        if (rules == null) {
            rules = programs.compile(type.profiles, Set.of());
            type.ofProfiles = rules;
        }
        return rules;
    }
}
