package org.trdcareplan.ig;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;

class GuideTest {

    private static final Guide GUIDE = Guide.load(FhirContext.forR4Cached());

    @Test
    void oneExampleStandsForEachTypeThatHasExamples() {
        Set<String> types = GUIDE.examples().stream().map(Resource::fhirType).collect(Collectors.toSet());

        assertThat(GUIDE.exampleOfEachType())
                .extracting(Resource::fhirType)
                .doesNotHaveDuplicates()
                .hasSameElementsAs(types);
    }
}
