package org.trdcareplan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.junit.jupiter.api.Test;

class PinnedCoreCanonicalsTest {

    private static final String OBSERVATION = "http://hl7.org/fhir/StructureDefinition/Observation";

    private final DefaultProfileValidationSupport core = new DefaultProfileValidationSupport(FhirContext.forR4Cached());
    private final PinnedCoreCanonicals pinned = new PinnedCoreCanonicals(core);

    /** When this fails, HAPI resolves pinned canonicals by itself and PinnedCoreCanonicals can go. */
    @Test
    void hapiStillDoesNotResolveThem() {
        assertThat(core.fetchStructureDefinition(OBSERVATION)).isNotNull();
        assertThat(core.fetchStructureDefinition(OBSERVATION + "|4.0.1")).isNull();
    }

    @Test
    void profileOfThisVersionIsResolved() {
        assertThat(pinned.fetchStructureDefinition(OBSERVATION + "|4.0.1"))
                .isSameAs(core.fetchStructureDefinition(OBSERVATION));
        assertThat(pinned.fetchResource(StructureDefinition.class, OBSERVATION + "|4.0.1"))
                .isNotNull();
    }

    @Test
    void anotherVersionIsNotResolved() {
        assertThat(pinned.fetchStructureDefinition(OBSERVATION + "|3.0.2")).isNull();
        assertThat(pinned.fetchStructureDefinition("http://example.test/StructureDefinition/none|4.0.1"))
                .isNull();
    }
}
