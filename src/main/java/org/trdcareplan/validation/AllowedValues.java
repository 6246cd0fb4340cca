package org.trdcareplan.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.hl7.fhir.r5.context.IWorkerContext;
import org.hl7.fhir.r5.model.CodeableConcept;
import org.hl7.fhir.r5.model.Coding;
import org.hl7.fhir.r5.model.DataType;
import org.hl7.fhir.r5.model.ElementDefinition;
import org.hl7.fhir.r5.model.ElementDefinition.TypeRefComponent;
import org.hl7.fhir.r5.model.Enumerations.BindingStrength;
import org.hl7.fhir.r5.model.Quantity;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.model.ValueSet;
import org.hl7.fhir.r5.model.ValueSet.ValueSetExpansionContainsComponent;
import org.hl7.fhir.r5.terminologies.expansion.ValueSetExpansionOutcome;
import org.trdcareplan.ig.Canonical;

/** What the definitions allow at a place, in words: codes, a fixed value, types. */
final class AllowedValues {

    /** More codes than these are named by their value set. */
    private static final int MOST_CODES = 12;

    private final IWorkerContext definitions;
    private final Map<String, String> ofValueSet = new ConcurrentHashMap<>();

    AllowedValues(IWorkerContext definitions) {
        this.definitions = definitions;
    }

    /** The definition of an element, by its id or path, in a profile; {@code null} if there is none. */
    ElementDefinition element(String profile, String element) {
        StructureDefinition definition = definitions.fetchResource(StructureDefinition.class, profile);
        if (definition == null) {
            return null;
        }
        List<ElementDefinition> elements = definition.getSnapshot().getElement();
        return elements.stream()
                .filter(one -> element.equals(one.getId()))
                .findFirst()
                .orElseGet(() -> elements.stream()
                        .filter(one -> element.equals(one.getPath()))
                        .findFirst()
                        .orElse(null));
    }

    /** Such as {@code one of final, amended}; empty if the definition does not narrow it to something worth saying. */
    String of(ElementDefinition element) {
        DataType value = element.hasFixed() ? element.getFixed() : element.getPattern();
        if (value != null) {
            return of(value);
        }
        if (element.hasBinding()
                && element.getBinding().hasValueSet()
                && element.getBinding().getStrength() == BindingStrength.REQUIRED) {
            boolean code = element.getType().size() == 1
                    && "code".equals(element.getTypeFirstRep().getWorkingCode());
            return ofValueSet(element.getBinding().getValueSet(), code);
        }
        return types(element);
    }

    /** What makes an item one of this slice: its own fixed value or the fixed values of what is in it. */
    String ofSlice(String profile, String slice) {
        ElementDefinition element = element(profile, slice);
        if (element == null) {
            return "";
        }
        if (element.hasFixed() || element.hasPattern()) {
            return of(element);
        }
        return definitions.fetchResource(StructureDefinition.class, profile).getSnapshot().getElement().stream()
                .filter(one -> one.getId().startsWith(slice + ".") && (one.hasFixed() || one.hasPattern()))
                .map(one -> one.getId().substring(slice.length() + 1) + " " + of(one))
                .limit(3)
                .collect(Collectors.joining(", "));
    }

    /** A fixed value or pattern in words. */
    String of(DataType value) {
        if (value instanceof CodeableConcept concept && concept.hasCoding()) {
            return concept.getCoding().stream().map(AllowedValues::coding).collect(Collectors.joining(" and "));
        }
        if (value instanceof Coding coding) {
            return coding(coding);
        }
        if (value instanceof Quantity quantity && !quantity.hasValue()) {
            return "unit " + coding(new Coding(quantity.getSystem(), quantity.getCode(), null));
        }
        return value.isPrimitive() ? "'" + value.primitiveValue() + "'" : "";
    }

    private static String coding(Coding coding) {
        if (!coding.hasCode()) {
            return "a code of " + coding.getSystem();
        }
        String display = coding.hasDisplay() ? " '" + coding.getDisplay() + "'" : "";
        return coding.getCode() + display + (coding.hasSystem() ? " of " + coding.getSystem() : "");
    }

    /**
     * Such as {@code one of proposed, planned}, or {@code a code of the value set 'TRD Instruments' (https://...)}.
     *
     * @param bare whether the place takes a code alone, without its system
     */
    String ofValueSet(String canonical, boolean bare) {
        String cached = ofValueSet.get(canonical + bare);
        if (cached == null) {
            cached = readValueSet(canonical, bare);
            ofValueSet.put(canonical + bare, cached);
        }
        return cached;
    }

    private String readValueSet(String canonical, boolean bare) {
        ValueSet valueSet = definitions.fetchResource(ValueSet.class, canonical);
        if (valueSet == null) {
            valueSet = definitions.fetchResource(ValueSet.class, Canonical.withoutVersion(canonical));
        }
        if (valueSet == null) {
            return "a code of the value set " + canonical;
        }
        List<ValueSetExpansionContainsComponent> codes = codes(valueSet);
        if (codes.isEmpty() || codes.size() > MOST_CODES) {
            return "a code of the value set '" + valueSet.present() + "' (" + valueSet.getUrl() + ")";
        }
        Set<String> systems = codes.stream()
                .map(ValueSetExpansionContainsComponent::getSystem)
                .collect(Collectors.toCollection(TreeSet::new));
        boolean oneSystem = systems.size() == 1;
        String listed = codes.stream()
                .map(code -> bare || oneSystem ? named(code) : named(code) + " of " + code.getSystem())
                .sorted()
                .collect(Collectors.joining(", "));
        return (codes.size() == 1 ? listed : "one of " + listed)
                + (oneSystem && !bare ? " (" + systems.iterator().next() + ")" : "");
    }

    /** Codes that are words speak for themselves. */
    private static String named(ValueSetExpansionContainsComponent code) {
        boolean word = Character.isLetter(code.getCode().charAt(0));
        return word || !code.hasDisplay() ? code.getCode() : code.getCode() + " '" + code.getDisplay() + "'";
    }

    @SuppressWarnings("deprecation") // HAPI's class has no other
    private List<ValueSetExpansionContainsComponent> codes(ValueSet valueSet) {
        ValueSetExpansionOutcome expanded = definitions.expandVS(valueSet, true, false);
        if (!expanded.isOk() || expanded.getValueset() == null) {
            return List.of();
        }
        List<ValueSetExpansionContainsComponent> codes = new ArrayList<>();
        collect(expanded.getValueset().getExpansion().getContains(), codes);
        return List.copyOf(codes);
    }

    private static void collect(
            List<ValueSetExpansionContainsComponent> contains, List<ValueSetExpansionContainsComponent> into) {
        for (ValueSetExpansionContainsComponent one : contains) {
            if (one.hasCode() && !one.getAbstract() && into.size() <= MOST_CODES) {
                into.add(one);
            }
            collect(one.getContains(), into);
        }
    }

    /** The types of a choice, the targets of a reference. */
    private static String types(ElementDefinition element) {
        if (element.getType().size() > 1) {
            return element.getType().stream()
                    .map(type -> element.getPath().endsWith("[x]") ? choice(element, type) : type.getWorkingCode())
                    .limit(MOST_CODES)
                    .collect(Collectors.joining(
                            ", ", "one of ", element.getType().size() > MOST_CODES ? ", ..." : ""));
        }
        if (element.getType().size() == 1 && element.getPath().endsWith("[x]")) {
            return choice(element, element.getTypeFirstRep());
        }
        return element.getType().size() == 1 && element.getTypeFirstRep().hasTargetProfile()
                ? "a reference to " + targets(element.getTypeFirstRep())
                : "";
    }

    private static String choice(ElementDefinition element, TypeRefComponent type) {
        String name = element.getPath().substring(element.getPath().lastIndexOf('.') + 1);
        String code = type.getWorkingCode();
        return name.substring(0, name.length() - 3) + Character.toUpperCase(code.charAt(0)) + code.substring(1);
    }

    private static String targets(TypeRefComponent type) {
        return type.getTargetProfile().stream()
                .map(target -> target.getValue().replaceFirst("^.*/StructureDefinition/", ""))
                .collect(Collectors.joining(" or "));
    }
}
