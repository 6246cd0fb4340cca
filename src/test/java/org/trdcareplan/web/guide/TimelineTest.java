package org.trdcareplan.web.guide;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.junit.jupiter.api.Test;
import org.trdcareplan.web.guide.Course.Step;

/** The esketamine label: twice weekly in weeks 1 to 4, weekly in weeks 5 to 8, then every two weeks; review at week 4. */
class TimelineTest {

    private static PlanDefinition plan() throws IOException {
        return FhirContext.forR4Cached()
                .newJsonParser()
                .parseResource(
                        PlanDefinition.class,
                        Files.readString(Path.of("src/test/resources/guide/PlanDefinition-timeline.json")));
    }

    private static Step step(String title) throws IOException {
        return new Course(plan())
                .steps().stream()
                        .filter(s -> s.title().equals(title))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void sessionsStartInWeekZeroAndAreCounted() throws IOException {
        assertThat(step("Twice weekly for four weeks").when()).isEqualTo("weeks 0 to 3.5, 2 a week");
        assertThat(step("Weekly for four weeks").when()).isEqualTo("weeks 4 to 7, every week");
    }

    @Test
    void whatComesBeforeTheFirstSessionStandsBeforeWeekZero() throws IOException {
        assertThat(step("Baseline scores").when()).isEqualTo("weeks -2 to 0");
        assertThat(step("Consent and counselling").start()).isNegative();
    }

    @Test
    void aStepMeasuredFromAnotherStandsAtItsOffset() throws IOException {
        assertThat(step("Review of benefit").when()).isEqualTo("week 4");
    }

    @Test
    void aRepetitionWithoutAnEndGoesOnToTheEndOfTheWhole() throws IOException {
        assertThat(step("Every two weeks").when()).isEqualTo("weeks 8 to 26, every 2 weeks");
    }

    @Test
    void ofAlternativesOnlyTheDefaultIsDrawn() throws IOException {
        assertThat(new Course(plan()).steps()).extracting(Step::title).doesNotContain("Every week");
    }

    @Test
    void thePictureHasADotForEachSession() throws IOException {
        String picture = Timeline.of(plan());

        // preparation 1, twice weekly 8, weekly 4, every two weeks from 8 to 26: 10
        assertThat(picture.split("<circle", -1)).hasSize(1 + 1 + 8 + 4 + 10);
        assertThat(picture).contains("role=\"img\"").contains("<desc").contains("The same as text");
    }

    @Test
    void aPlanWithoutStepsHasNoPicture() {
        assertThat(Timeline.of(new PlanDefinition())).isEmpty();
    }
}
