package org.trdcareplan.validation.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import org.hl7.fhir.r5.model.CodeSystem;
import org.hl7.fhir.r5.model.ValueSet;
import org.junit.jupiter.api.Test;
import org.trdcareplan.ig.Guide;

class DefinitionsTest {

    private static final FhirContext R4 = FhirContext.forR4Cached();

    private final Definitions definitions = Definitions.open(R4, List.of(Guide.load(R4)));

    /** ISO 3166 is not shipped: HAPI has it in a class. */
    @Test
    void aCodeSystemIsTheSameHoweverItIsAskedFor() {
        for (String system : List.of("urn:iso:std:iso:3166", "http://hl7.org/fhir/administrative-gender")) {
            assertThat(definitions.fetchResource(CodeSystem.class, system))
                    .as(system)
                    .isNotNull()
                    .isSameAs(definitions.fetchCodeSystem(system));
        }
    }

    @Test
    void aValueSetIsConvertedOnce() {
        String genders = "http://hl7.org/fhir/ValueSet/administrative-gender";

        assertThat(definitions.fetchResource(ValueSet.class, genders))
                .isNotNull()
                .isSameAs(definitions.fetchResource(ValueSet.class, genders));
    }

    @Test
    void whatIsMissingIsMissing() {
        assertThat(definitions.fetchResource(ValueSet.class, "http://hl7.org/fhir/ValueSet/nothing"))
                .isNull();
        assertThat(definitions.fetchResource(CodeSystem.class, "http://hl7.org/fhir/nothing"))
                .isNull();
    }
}
