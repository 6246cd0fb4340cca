package org.trdcareplan.validation.guard;

import org.hl7.fhir.r4.model.Resource;

/** A compiled FHIRPath expression, or a step of one. */
@FunctionalInterface
interface Path {

    /**
     * Evaluates the expression as HL7's engine does.
     *
     * @param focus what the step is applied to
     * @param self {@code $this}
     * @param resource {@code %resource} and {@code %rootResource}: resources within resources are not modelled
     * @throws Unmodelled if the engine might come to another result, or to none
     */
    Items on(Items focus, Object self, Resource resource);

    /** Whether the expression holds for the item, as an invariant does (the engine's {@code convertToBoolean}). */
    default boolean holds(Object item, Resource resource) {
        Items result = on(Items.of(item), item, resource);
        if (result.size() == 1) {
            Boolean value = Values.booleanOf(result.get(0));
            return value == null || value;
        }
        return !result.isEmpty();
    }
}
