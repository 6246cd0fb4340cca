package org.trdcareplan.validation.definitions;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hl7.fhir.r5.model.CanonicalType;
import org.hl7.fhir.r5.model.DataType;
import org.hl7.fhir.r5.model.ElementDefinition;
import org.hl7.fhir.r5.model.ElementDefinition.ElementDefinitionBindingComponent;
import org.hl7.fhir.r5.model.ElementDefinition.TypeRefComponent;

/**
 * Finds the slices of a snapshot that say all that the element they slice says. What is in such a slice need not be
 * validated against that element as well, which HL7's validator does. Where there is any doubt, it has to be.
 */
final class Slices {

    private final List<PreparedElement> snapshot;

    Slices(List<PreparedElement> snapshot) {
        this.snapshot = snapshot;
    }

    void mark() {
        for (PreparedElement slice : snapshot) {
            if (slice.hasSliceName()) {
                snapshot.stream()
                        .filter(element -> element.getId().equals(unsliced(slice.getId())))
                        .findFirst()
                        .filter(sliced -> saysAllOf(slice, sliced))
                        .ifPresent(slice::saysAllOf);
            }
        }
    }

    /** {@code CarePlan.activity:session.detail} has none, {@code CarePlan.activity:session} has. */
    private static String unsliced(String id) {
        int colon = id.lastIndexOf(':');
        return colon > id.lastIndexOf('.') ? id.substring(0, colon) : "";
    }

    private boolean saysAllOf(PreparedElement slice, PreparedElement sliced) {
        return saysAllOfItself(slice, sliced)
                && childrenOf(sliced).allMatch(child -> childrenOf(slice)
                        .filter(own -> tail(own).equals(tail(child)))
                        .anyMatch(own -> own.getMin() >= child.getMin()
                                && (child.getMax().equals("*")
                                        || own.getMax().equals(child.getMax())
                                        || own.getMax().equals("0"))
                                && sameSlicing(own, child)
                                && saysAllOf(own, child)));
    }

    private static boolean sameSlicing(PreparedElement own, PreparedElement child) {
        return !child.hasSlicing() || child.getSlicing().equalsDeep(own.getSlicing());
    }

    private Stream<PreparedElement> childrenOf(PreparedElement element) {
        String prefix = element.getId() + ".";
        return snapshot.stream()
                .filter(other ->
                        other.getId().startsWith(prefix) && other.getId().indexOf('.', prefix.length()) < 0);
    }

    private static String tail(PreparedElement element) {
        return element.getId().substring(element.getId().lastIndexOf('.') + 1);
    }

    private static boolean saysAllOfItself(PreparedElement slice, PreparedElement sliced) {
        List<String> said =
                slice.constraints().stream().map(PreparedConstraint::identity).toList();
        return sliced.constraints().stream().allMatch(constraint -> said.contains(constraint.identity()))
                && isNoneOrSame(sliced.getFixed(), slice.getFixed())
                && isNoneOrSame(sliced.getPattern(), slice.getPattern())
                && isNoneOrSame(sliced.getMinValue(), slice.getMinValue())
                && isNoneOrSame(sliced.getMaxValue(), slice.getMaxValue())
                && (!sliced.hasMaxLength() || sliced.getMaxLength() == slice.getMaxLength())
                && sameBinding(slice, sliced)
                && Objects.equals(sliced.getContentReference(), slice.getContentReference())
                && slice.getType().stream().allMatch(type -> isOneOf(type, sliced));
    }

    private static boolean isNoneOrSame(DataType sliced, DataType slice) {
        return sliced == null || sliced.isEmpty() || sliced.equalsDeep(slice);
    }

    private static boolean sameBinding(ElementDefinition slice, ElementDefinition sliced) {
        if (!sliced.hasBinding()) {
            return true;
        }
        ElementDefinitionBindingComponent asked = sliced.getBinding();
        return slice.hasBinding()
                && asked.getStrength() == slice.getBinding().getStrength()
                && Objects.equals(asked.getValueSet(), slice.getBinding().getValueSet());
    }

    /** A type without a profile or target allows all; what is narrower in the slice is part of that. */
    private static boolean isOneOf(TypeRefComponent type, ElementDefinition sliced) {
        return sliced.getType().stream()
                .filter(other -> Objects.equals(other.getWorkingCode(), type.getWorkingCode()))
                .anyMatch(other -> isNarrower(type.getProfile(), other.getProfile())
                        && isNarrower(type.getTargetProfile(), other.getTargetProfile()));
    }

    private static boolean isNarrower(List<CanonicalType> slice, List<CanonicalType> sliced) {
        return sliced.isEmpty()
                || (!slice.isEmpty()
                        && slice.stream().allMatch(one -> sliced.stream()
                                .anyMatch(other -> Objects.equals(other.getValue(), one.getValue()))));
    }
}
