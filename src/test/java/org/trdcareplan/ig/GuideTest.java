package org.trdcareplan.ig;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CapabilityStatement;
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

    @Test
    void whatWasForgottenIsReadAgain() {
        Guide guide = Guide.load(FhirContext.forR4Cached());
        CapabilityStatement before = guide.serverCapabilities();
        assertThat(guide.serverCapabilities()).isSameAs(before);

        guide.forget();

        assertThat(guide.serverCapabilities()).isNotSameAs(before);
        assertThat(guide.serverCapabilities().equalsDeep(before)).isTrue();
    }

    /** commons-compress 1.26.0 mixes up archives that are read at the same time (COMPRESS-666). */
    @Test
    void manyReadTheGuideAtTheSameTime() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Integer>> read = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                read.add(threads.submit(() -> Guide.load(FhirContext.forR4Cached())
                        .exampleOfEachType()
                        .size()));
            }
            for (Future<Integer> examples : read) {
                assertThat(examples.get()).isEqualTo(GUIDE.exampleOfEachType().size());
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
