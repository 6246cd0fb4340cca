package org.trdcareplan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trdcareplan.FhirHttp;
import org.trdcareplan.ig.Guide;

/**
 * Two versions of the guide side by side: a registry goes on taking what senders pin to the version that they were built
 * for (FHIR R4 §2.1.0.5, references to canonical URLs). The later version here is made up: its PHQ-9 has to have a note.
 */
class VersionsSideBySideTest {

    private static final Guide LATER = new MadeUpGuide()
            .version("99.0.0")
            .change(
                    "StructureDefinition-trd-score-phq9",
                    text -> text.replaceAll(
                            "(\"id\"\\s*:\\s*\"Observation\\.note\"\\s*,\\s*\"path\"\\s*:\\s*\"Observation\\.note\""
                                    + "[^{}]*?\"min\"\\s*:\\s*)0",
                            "$11"))
            .make();

    private static final ResourceValidator VALIDATOR = GuideFixtures.validatorKnowing(GuideFixtures.GUIDE, LATER);

    private static final String PROFILE = GuideFixtures.GUIDE.canonicalBase() + "/StructureDefinition/trd-score-phq9";

    /** A score without a note. */
    private static List<String> errors(String pin, String... asked) {
        String score =
                FhirHttp.fixture("pass/trd-phq9-1.1").replace("\"" + PROFILE + "\"", "\"" + PROFILE + pin + "\"");
        return VALIDATOR
                .validate(score.getBytes(StandardCharsets.UTF_8), Format.JSON, List.of(asked))
                .findings()
                .stream()
                .filter(finding -> finding.severity().isError())
                .map(finding -> finding.expression() + " " + finding.key())
                .toList();
    }

    @Test
    void declaredVersionIsTheOneThatCounts() {
        assertThat(errors("|" + GuideFixtures.GUIDE.version())).isEmpty();
        assertThat(errors("|99.0.0")).containsExactly("Observation Validation_VAL_Profile_Minimum");
    }

    @Test
    void withoutVersionTheNewestCounts() {
        assertThat(errors("")).containsExactly("Observation Validation_VAL_Profile_Minimum");
    }

    @Test
    void versionThatIsAskedForCounts() {
        String pinned = "|" + GuideFixtures.GUIDE.version();

        assertThat(errors(pinned, PROFILE + pinned)).isEmpty();
        assertThat(errors(pinned, PROFILE + "|99.0.0")).contains("Observation Validation_VAL_Profile_Minimum");
    }

    @Test
    void versionThatIsNotThereIsUnknown() {
        assertThat(errors("|98.0.0")).contains("Observation.meta.profile[0] trd-unknown-profile");
    }
}
