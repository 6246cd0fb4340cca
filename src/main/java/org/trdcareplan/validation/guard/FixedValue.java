package org.trdcareplan.validation.guard;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r5.model.DataType;

/** {@code fixed[x]} and {@code pattern[x]}, for the types that profiles fix in practice. */
final class FixedValue {

    private FixedValue() {}

    /**
     * Whether an element has the value.
     *
     * @throws Unmodelled if the type is not modelled
     */
    static Predicate<Base> of(DataType value, boolean pattern) {
        if (value.hasExtension()) {
            throw new Unmodelled("fixed value with extension");
        }
        if (value.isPrimitive()) {
            String text = value.primitiveValue();
            if (text == null || value.isDateTime() || value.fhirType().equals("base64Binary")) {
                throw new Unmodelled("fixed value of type " + value.fhirType());
            }
            return element -> element instanceof PrimitiveType<?> primitive
                    && text.equals(primitive.getValueAsString())
                    && (pattern || !primitive.hasExtension());
        }
        if (!pattern) {
            throw new Unmodelled("fixed value of type " + value.fhirType());
        }
        if (value instanceof org.hl7.fhir.r5.model.CodeableConcept concept && !concept.hasText()) {
            List<Predicate<Coding>> codings =
                    concept.getCoding().stream().map(FixedValue::coding).toList();
            return element -> element instanceof CodeableConcept found && haveAll(found, codings);
        }
        if (value instanceof org.hl7.fhir.r5.model.Coding wanted) {
            Predicate<Coding> coding = coding(wanted);
            return element -> element instanceof Coding found && coding.test(found);
        }
        if (value instanceof org.hl7.fhir.r5.model.Quantity wanted && !wanted.hasValue() && !wanted.hasComparator()) {
            String system = wanted.getSystem();
            String code = wanted.getCode();
            String unit = wanted.getUnit();
            return element -> element instanceof Quantity found
                    && (system == null || system.equals(found.getSystem()))
                    && (code == null || code.equals(found.getCode()))
                    && (unit == null || unit.equals(found.getUnit()));
        }
        throw new Unmodelled("pattern of type " + value.fhirType());
    }

    private static boolean haveAll(CodeableConcept concept, List<Predicate<Coding>> codings) {
        return concept.getCoding().size() >= codings.size()
                && codings.stream()
                        .allMatch(coding -> concept.getCoding().stream().anyMatch(coding));
    }

    private static Predicate<Coding> coding(org.hl7.fhir.r5.model.Coding wanted) {
        if (wanted.hasExtension() || wanted.hasUserSelected()) {
            throw new Unmodelled("pattern of a coding with more than its code");
        }
        String system = wanted.getSystem();
        String version = wanted.getVersion();
        String code = wanted.getCode();
        String display = wanted.getDisplay();
        return found -> (system == null || Objects.equals(system, found.getSystem()))
                && (version == null || Objects.equals(version, found.getVersion()))
                && (code == null || Objects.equals(code, found.getCode()))
                && (display == null || Objects.equals(display, found.getDisplay()));
    }
}
