package org.trdcareplan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.math.BigDecimal;
import org.hl7.fhir.r4.model.Observation;
import org.junit.jupiter.api.Test;
import org.trdcareplan.FhirHttp;

class WriteValidationTest {

    private static final ResourceValidator FULL = GuideFixtures.serverValidator();

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final WriteValidation guarded =
            new WriteValidation(FULL, GuideFixtures.GUIDE, new ValidationProperties(Noise.Policy.HIDE, true), meters);

    private static Observation score(String value) {
        Observation score = GuideFixtures.CONTEXT
                .newJsonParser()
                .parseResource(Observation.class, FhirHttp.fixture("pass/trd-phq9-1.1"));
        score.getValueQuantity().setValue(new BigDecimal(value));
        return score;
    }

    private double passedByTheGuard() {
        return meters.counter("trd.write.guard", "type", "Observation", "certain", "true")
                .count();
    }

    @Test
    void secondScoreOfAKindNeedsNoFullValidation() {
        assertThat(guarded.validate(score("9")).findings()).isEmpty();
        assertThat(passedByTheGuard()).isZero();

        assertThat(guarded.validate(score("12")).findings()).isEmpty();
        assertThat(passedByTheGuard()).isEqualTo(1);
    }

    /** The PHQ-9 has nine items of 0 to 3, so 28 is impossible. */
    @Test
    void impossibleScoreGetsTheFullValidatorsFindings() {
        guarded.validate(score("9"));

        assertThat(guarded.validate(score("28"))).isEqualTo(FULL.validate(score("28")));
        assertThat(guarded.validate(score("28")).isValid()).isFalse();
        assertThat(passedByTheGuard()).isZero();
    }

    @Test
    void withoutTheGuardEveryWriteIsValidatedInFull() {
        WriteValidation unguarded = new WriteValidation(
                FULL, GuideFixtures.GUIDE, new ValidationProperties(Noise.Policy.HIDE, false), meters);

        assertThat(unguarded.validate(score("9")).findings()).isEmpty();
        assertThat(unguarded.validate(score("28")).isValid()).isFalse();
        assertThat(meters.getMeters()).isEmpty();
    }
}
