package org.trdcareplan.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r5.fhirpath.ExpressionNode;
import org.hl7.fhir.r5.fhirpath.ExpressionNode.Kind;
import org.hl7.fhir.r5.fhirpath.ExpressionNode.Operation;

/** The slices of profiles that have one item at most, as a condition in FHIRPath picks them. */
final class SingleSlices {

    private final List<StructureDefinition> profiles;

    SingleSlices(List<StructureDefinition> profiles) {
        this.profiles = profiles;
    }

    /**
     * Whether the items of an element that meet a condition are one at most: it asks for the URL of an extension or for
     * a code, and all slices that are told by it have one item at most.
     *
     * @param element such as {@code component}
     */
    boolean hasOneAtMost(String element, ExpressionNode condition) {
        Set<String> texts = new HashSet<>();
        if (!allOf(condition, texts)) {
            return false;
        }
        List<ElementDefinition> slices = profiles.stream()
                .flatMap(profile -> profile.getSnapshot().getElement().stream()
                        .filter(slice -> slice.hasSliceName() && slice.getPath().endsWith("." + element))
                        .filter(slice -> keys(profile, slice)
                                .anyMatch(key -> texts.stream().anyMatch(text -> isKey(text, key)))))
                .toList();
        return !slices.isEmpty()
                && slices.stream().allMatch(slice -> slice.getMax().equals("1"));
    }

    /** {@code url.endsWith('/activity-kind')}, or the whole of it. */
    private static boolean isKey(String text, String key) {
        return text.startsWith("/") ? key.endsWith(text) : key.equals(text);
    }

    /** Gathers the texts of a condition, and tells whether nothing in it is an alternative. */
    private static boolean allOf(ExpressionNode node, Set<String> texts) {
        if (node == null) {
            return true;
        }
        if (node.getKind() == Kind.Constant && node.getConstant() != null) {
            texts.add(String.valueOf(node.getConstant().primitiveValue()));
        }
        boolean all = node.getOperation() != Operation.Or && node.getOperation() != Operation.NotEquals;
        if (node.getKind() == Kind.Function) {
            for (ExpressionNode parameter : node.getParameters()) {
                all &= allOf(parameter, texts);
            }
        }
        return all && allOf(node.getGroup(), texts) && allOf(node.getInner(), texts) && allOf(node.getOpNext(), texts);
    }

    /** What tells an item of the slice from others: the URL of the extension, or the codes of the pattern. */
    private static Stream<String> keys(StructureDefinition profile, ElementDefinition slice) {
        Stream<String> extensions = slice.getType().stream()
                .flatMap(type -> type.getProfile().stream())
                .map(CanonicalType::getValue);
        Stream<String> values = profile.getSnapshot().getElement().stream()
                .filter(element ->
                        element.getId().equals(slice.getId()) || element.getId().startsWith(slice.getId() + "."))
                .flatMap(element -> Stream.of(element.getFixed(), element.getPattern()))
                .flatMap(value -> value instanceof CodeableConcept concept
                        ? concept.getCoding().stream().map(Coding::getCode)
                        : Stream.ofNullable(value == null ? null : value.primitiveValue()));
        return Stream.concat(extensions, values);
    }
}
