package org.trdcareplan.validation.guard;

import java.util.List;
import org.hl7.fhir.r5.model.CodeableConcept;
import org.hl7.fhir.r5.model.Coding;
import org.hl7.fhir.r5.model.DataType;
import org.hl7.fhir.r5.model.ElementDefinition;
import org.hl7.fhir.r5.model.ElementDefinition.DiscriminatorType;
import org.hl7.fhir.r5.model.ElementDefinition.ElementDefinitionSlicingComponent;
import org.hl7.fhir.r5.model.ElementDefinition.ElementDefinitionSlicingDiscriminatorComponent;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.model.UriType;

/** Which items are in a slice, as FHIRPath: the expression that HL7's validator makes from the discriminators. */
final class Discriminators {

    private Discriminators() {}

    static String expression(Programs programs, ElementDefinitionSlicingComponent slicing, Place slice) {
        StringBuilder expression = new StringBuilder("true");
        if (!slicing.hasDiscriminator()) {
            throw new Unmodelled("slicing without discriminator");
        }
        for (ElementDefinitionSlicingDiscriminatorComponent discriminator : slicing.getDiscriminator()) {
            boolean byValue = discriminator.getType() == DiscriminatorType.VALUE
                    || discriminator.getType() == DiscriminatorType.PATTERN;
            if (!byValue || discriminator.getPath().contains("(")) {
                throw new Unmodelled("discriminator " + discriminator.getType() + " " + discriminator.getPath());
            }
            String path = discriminator.getPath();
            ElementDefinition criterion = criterion(programs, slice, path);
            if ("0".equals(criterion.getMax())) {
                throw new Unmodelled("discriminator by absence");
            }
            if (criterion.hasFixed()) {
                expression.append(" and ").append(fixed(path, criterion.getFixed()));
            } else if (criterion.hasPattern()) {
                expression.append(" and ").append(pattern(path, criterion.getPattern()));
            } else {
                throw new Unmodelled("discriminator without value");
            }
        }
        return expression.toString();
    }

    /** The definition that has the value: below the slice, or in the profile of the slice's type. */
    private static ElementDefinition criterion(Programs programs, Place slice, String path) {
        if (path.equals("$this")) {
            return slice.definition();
        }
        return slice.at(path)
                .or(() -> inProfile(programs, slice, path))
                .orElseThrow(() -> new Unmodelled("discriminator without definition"))
                .definition();
    }

    private static java.util.Optional<Place> inProfile(Programs programs, Place slice, String path) {
        List<ElementDefinition.TypeRefComponent> types = slice.definition().getType();
        if (types.size() != 1 || types.get(0).getProfile().size() != 1) {
            return java.util.Optional.empty();
        }
        StructureDefinition profile =
                programs.definition(types.get(0).getProfile().get(0).getValue());
        return profile == null ? java.util.Optional.empty() : new Place(profile, 0).at(path);
    }

    private static String fixed(String path, DataType value) {
        if (value instanceof UriType && !value.hasExtension()) {
            return "(" + quoted(value.primitiveValue()) + " in " + path + ")";
        }
        return pattern(path, value);
    }

    private static String pattern(String path, DataType value) {
        if (value.hasExtension()) {
            throw new Unmodelled("discriminator with extension");
        }
        if (value instanceof CodeableConcept concept && !concept.hasText() && concept.hasCoding()) {
            StringBuilder expression = new StringBuilder();
            for (Coding coding : concept.getCoding()) {
                expression
                        .append(expression.isEmpty() ? "" : " and ")
                        .append(path)
                        .append(".coding.where(")
                        .append(coding(coding))
                        .append(").exists()");
            }
            return expression.toString();
        }
        if (value instanceof Coding coding) {
            return path + ".where(" + coding(coding) + ").exists()";
        }
        if (value.isPrimitive() && List.of("code", "uri", "string").contains(value.fhirType())) {
            return path + ".where(value = " + quoted(value.primitiveValue()) + ").exists()";
        }
        throw new Unmodelled("discriminator of type " + value.fhirType());
    }

    private static String coding(Coding coding) {
        if (coding.hasExtension() || coding.hasVersion() || coding.hasDisplay() || coding.hasUserSelected()) {
            throw new Unmodelled("discriminator with more than a code");
        }
        StringBuilder expression = new StringBuilder();
        if (coding.hasSystem()) {
            expression.append("system = ").append(quoted(coding.getSystem()));
        }
        if (coding.hasCode()) {
            expression
                    .append(expression.isEmpty() ? "" : " and ")
                    .append("code = ")
                    .append(quoted(coding.getCode()));
        }
        if (expression.isEmpty()) {
            throw new Unmodelled("discriminator without code");
        }
        return expression.toString();
    }

    private static String quoted(String text) {
        if (text.contains("'") || text.contains("\\")) {
            throw new Unmodelled("discriminator with quote");
        }
        return "'" + text + "'";
    }
}
