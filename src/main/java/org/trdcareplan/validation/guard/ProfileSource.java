package org.trdcareplan.validation.guard;

import org.hl7.fhir.r5.fhirpath.ExpressionNode;
import org.hl7.fhir.r5.model.StructureDefinition;

/** What the guard's programs are made from: the same definitions that the full validator reads. */
public interface ProfileSource {

    /** The definition with its snapshot, or {@code null}. */
    StructureDefinition structure(String url);

    /** Parses FHIRPath as the full validator's engine does. */
    ExpressionNode parse(String expression);
}
