package org.trdcareplan.validation.definitions;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.extensions.ExtensionDefinitions;
import org.hl7.fhir.r5.model.DataType;
import org.hl7.fhir.r5.model.ElementDefinition;
import org.hl7.fhir.r5.model.ElementDefinition.TypeRefComponent;

/**
 * The values that an element of primitive type may have without a doubt: of a plain form ({@link Formats}), with neither
 * id nor extensions, and the fixed value if there is one. What a definition says beyond that is not judged here, and
 * whether a code is of the bound value set is for others to know.
 */
final class PlainValues {

    private static final PlainValues NONE = new PlainValues(Set.of(), "", null);

    /** What HL7's validator reads from the definition of a primitive, beside what is asked here. */
    private static final List<String> EXTENSIONS_THAT_LIMIT = List.of(
            ExtensionDefinitions.EXT_MIN_LENGTH,
            ExtensionDefinitions.EXT_MAX_DECIMALS,
            ExtensionDefinitions.EXT_MAX_SIZE,
            ExtensionDefinitions.EXT_DATE_RULES,
            ExtensionDefinitions.EXT_REGEX);

    private final Set<String> types;
    private final String name;
    private final String fixed;

    private PlainValues(Set<String> types, String name, String fixed) {
        this.types = types;
        this.name = name;
        this.fixed = fixed;
    }

    /**
     * The values that the definition allows.
     *
     * @param hasParts whether the structure defines elements below it
     */
    static PlainValues of(PreparedElement definition, boolean hasParts) {
        if (hasParts) {
            return NONE;
        }
        Set<String> types = definition.getType().stream()
                .filter(type -> !type.hasProfile())
                .map(TypeRefComponent::getWorkingCode)
                .filter(type -> Character.isLowerCase(type.charAt(0)) && type.indexOf(':') < 0 && !type.equals("xhtml"))
                .collect(Collectors.toUnmodifiableSet());
        DataType fixed = definition.hasFixed() ? definition.getFixed() : definition.getPattern();
        if (types.isEmpty() || limits(definition) || (fixed != null && !isPlain(fixed))) {
            return NONE;
        }
        String path = definition.getPath();
        return new PlainValues(
                types, path.substring(path.lastIndexOf('.') + 1), fixed == null ? null : fixed.primitiveValue());
    }

    private static boolean limits(ElementDefinition definition) {
        return (definition.hasFixed() && definition.hasPattern())
                || definition.hasMinValue()
                || definition.hasMaxValue()
                || definition.hasMaxLength()
                || definition.getMustHaveValue()
                || definition.hasValueAlternatives()
                || definition.hasContentReference()
                || Stream.concat(Stream.of(definition), definition.getType().stream())
                        .anyMatch(part -> EXTENSIONS_THAT_LIMIT.stream().anyMatch(part::hasExtension));
    }

    private static boolean isPlain(DataType fixed) {
        return fixed.isPrimitive() && fixed.hasPrimitiveValue() && !fixed.hasId() && !fixed.hasExtension();
    }

    boolean has(Element element) {
        String type = element.fhirType();
        String value;
        return types.contains(type)
                && isNamedBy(type, element.getName())
                && !element.hasChildren()
                && (value = element.getValue()) != null
                && (fixed == null || fixed.equals(value))
                && (!element.getName().equals("url") || Formats.isHttp(value)) // what a definition is called by
                && Formats.isPlain(type, value);
    }

    /** {@code value[x]} with a string is {@code valueString}. */
    private boolean isNamedBy(String type, String elementName) {
        if (!name.endsWith("[x]")) {
            return name.equals(elementName);
        }
        String stem = name.substring(0, name.length() - "[x]".length());
        return elementName.equals(stem + type.substring(0, 1).toUpperCase(Locale.ROOT) + type.substring(1));
    }
}
