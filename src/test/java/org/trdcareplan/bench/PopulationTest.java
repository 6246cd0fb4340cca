package org.trdcareplan.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Observation;
import org.junit.jupiter.api.Test;
import org.trdcareplan.FhirHttp;
import org.trdcareplan.validation.Format;
import org.trdcareplan.validation.ResourceValidator;
import org.trdcareplan.validation.Severity;

/** The made-up patients of {@code bench/}. */
class PopulationTest {

    private static final long SEED = 7;
    private static final int SAMPLE = 60;

    private final Population population = new Population(SEED, SAMPLE, /* plain= */ false);

    private List<Person> sample() {
        return IntStream.range(0, SAMPLE).mapToObj(population::person).toList();
    }

    @Test
    void sameSeedGivesTheSameBytes() {
        Population again = new Population(SEED, SAMPLE * 10, false);

        for (int number = 0; number < SAMPLE; number++) {
            assertThat(Entry.transaction(again.person(number).entries()))
                    .isEqualTo(Entry.transaction(population.person(number).entries()));
        }
    }

    @Test
    void anotherSeedGivesOtherPatients() {
        assertThat(Entry.transaction(
                        new Population(SEED + 1, SAMPLE, false).person(0).entries()))
                .isNotEqualTo(Entry.transaction(population.person(0).entries()));
    }

    @Test
    void everyTreatmentIsThere() {
        assertThat(sample().stream().map(person -> person.story().name()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(
                        population.stories().stream().map(Story::name).toList());
    }

    @Test
    void everythingIsValidByTheGuide() {
        ResourceValidator validator = ResourceValidator.offline();
        Function<Entry, String> errors = entry ->
                validator.validate(entry.json().getBytes(StandardCharsets.UTF_8), Format.JSON).findings().stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .map(Object::toString)
                        .collect(Collectors.joining("\n"));

        List<Entry> entries = new ArrayList<>(population.places());
        sample().forEach(person -> entries.addAll(person.entries()));

        assertThat(entries)
                .allSatisfy(entry ->
                        assertThat(errors.apply(entry)).as(entry.json()).isEmpty());
    }

    @Test
    void noReferenceLeadsNowhere() {
        for (Person person : sample()) {
            Set<String> there = new HashSet<>();
            person.entries().forEach(entry -> there.add(entry.url()));
            population.places().forEach(place -> there.add(place.type() + "?identifier=" + place.identifier()));

            assertThat(person.entries()).allSatisfy(entry -> assertThat(there)
                    .containsAll(Pattern.compile("\"reference\": \"([^\"]*)\"")
                            .matcher(entry.json())
                            .results()
                            .map((MatchResult found) -> found.group(1))
                            .toList()));
            assertThat(there)
                    .hasSize(person.entries().size() + population.places().size());
        }
    }

    @Test
    void noTwoResourcesHaveTheSameIdentifier() {
        List<String> identifiers = new ArrayList<>();
        population.places().forEach(place -> identifiers.add(place.identifier()));
        sample().forEach(person -> person.entries().forEach(entry -> identifiers.add(entry.identifier())));

        assertThat(identifiers).doesNotHaveDuplicates();
    }

    @Test
    void scoresFallOverTheWeeks() {
        double first = 0;
        double last = 0;
        for (Person person : sample()) {
            List<Integer> scores = person.of("Observation")
                    .filter(entry -> entry.identifier().contains("-visit-"))
                    .map(entry -> FhirHttp.parse(Observation.class, entry.json())
                            .getValueQuantity()
                            .getValue()
                            .intValue())
                    .toList();
            first += scores.get(0);
            last += scores.get(3);
        }

        assertThat(last).isLessThan(first * 0.8);
    }

    @Test
    void aPatientHasTrialsAPlanSessionsAndScores() {
        assertThat(sample()).allSatisfy(person -> {
            assertThat(person.of("MedicationStatement").count()).isBetween(2L, 4L);
            assertThat(person.of("CarePlan")).hasSize(1);
            assertThat(person.sessions()).isBetween(1L, 3L);
            assertThat(person.goalsAndOrders()).isGreaterThan(3);
            assertThat(person.scores()).isEqualTo(person.visits().size() + 1L);
        });
    }

    @Test
    void plainResourcesDeclareNoProfile() {
        Person plain = new Population(SEED, SAMPLE, /* plain= */ true).person(0);

        assertThat(plain.entries()).noneMatch(entry -> entry.json().contains("\"meta\""));
        assertThat(plain.entries()).hasSameSizeAs(population.person(0).entries());
    }

    @Test
    void aPatientIsOneTransactionOfConditionalCreates() {
        Bundle bundle = FhirHttp.parse(
                Bundle.class, Entry.transaction(population.person(0).entries()));

        assertThat(bundle.getType()).isEqualTo(Bundle.BundleType.TRANSACTION);
        assertThat(bundle.getEntry())
                .allSatisfy(
                        entry -> assertThat(entry.getRequest().getIfNoneExist()).startsWith("identifier=http"));
    }
}
