package org.trdcareplan.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trdcareplan.validation.GuideFixtures.CONTEXT;
import static org.trdcareplan.validation.GuideFixtures.GUIDE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trdcareplan.FhirHttp;

/** What nobody has to change is said only when it is asked for, and changes no verdict. */
class NoiseTest {

    /** Without a narrative, which is against FHIR's advice dom-6. */
    private static final String SCORE = FhirHttp.fixture("pass/trd-phq9-1.1");

    private static List<Finding> findings(Noise.Policy policy) {
        ResourceValidator validator = ResourceValidator.of(List.of(GUIDE), CONTEXT, policy);
        return GuideFixtures.findings(validator, SCORE);
    }

    @Test
    void isHiddenByDefault() {
        assertThat(SCORE).doesNotContain("\"div\"");
        assertThat(findings(Noise.Policy.HIDE)).isEmpty();
    }

    @Test
    void isShownOnRequestAndNeverAnError() {
        assertThat(findings(Noise.Policy.SHOW))
                .anySatisfy(finding -> assertThat(finding.key()).isEqualTo("dom-6"))
                .noneMatch(finding -> finding.severity().isError());
    }
}
