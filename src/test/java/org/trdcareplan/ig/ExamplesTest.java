package org.trdcareplan.ig;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.MedicationAdministration;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The examples cover the guide: every profile has a minimal and a fuller one, and every treatment has a story that runs
 * from referral to the follow-up at month 6.
 */
class ExamplesTest {

    private static final Guide GUIDE = Guide.load(FhirContext.forR4Cached());
    private static final List<Resource> EXAMPLES = GUIDE.examples();

    /** The story of a person who is referred and never treated; it ends with the answer to the referral. */
    private static final String NOT_TREATED = "not-eligible";

    /** A story that begins with the referral and goes on to month 6 after the first treatment lasts longer than this. */
    private static final int MONTHS = 5;

    static Stream<String> profiles() {
        return GUIDE.definitions().stream()
                .filter(StructureDefinition.class::isInstance)
                .map(StructureDefinition.class::cast)
                .filter(profile -> !profile.getAbstract() && !"Extension".equals(profile.getType()))
                .map(StructureDefinition::getUrl);
    }

    private static List<String> examplesOf(String profile) {
        return EXAMPLES.stream()
                .filter(example -> example.getMeta().hasProfile(profile))
                .map(example -> example.getIdElement().getIdPart())
                .toList();
    }

    private static List<Resource> story(String name) {
        return EXAMPLES.stream()
                .filter(example -> example.getIdElement().getIdPart().startsWith(name + "-"))
                .toList();
    }

    /** The days on which something happened in the story. Earlier treatments lie before it and are left out. */
    private static SortedSet<LocalDate> days(String story) {
        TreeSet<LocalDate> days = new TreeSet<>();
        story(story).stream()
                .filter(example -> !isEarlierTreatment(example))
                .flatMap(ExamplesTest::dates)
                .filter(Objects::nonNull)
                .map(date -> date.toInstant().atZone(ZoneOffset.UTC).toLocalDate())
                .forEach(days::add);
        return days;
    }

    private static boolean isEarlierTreatment(Resource example) {
        return example.getMeta().hasProfile(GUIDE.canonicalBase() + "/StructureDefinition/trd-prior-intervention");
    }

    private static Stream<Date> dates(Resource example) {
        if (example instanceof Observation observation) {
            return dates(observation.getEffective());
        }
        if (example instanceof Procedure procedure) {
            return dates(procedure.getPerformed());
        }
        if (example instanceof MedicationAdministration administration) {
            return dates(administration.getEffective());
        }
        if (example instanceof Encounter encounter) {
            return dates(encounter.getPeriod());
        }
        if (example instanceof ServiceRequest request) {
            return Stream.of(request.getAuthoredOn());
        }
        if (example instanceof QuestionnaireResponse answers) {
            return Stream.of(answers.getAuthored());
        }
        return Stream.empty();
    }

    private static Stream<Date> dates(Type when) {
        if (when instanceof Period period) {
            return Stream.of(period.getStart(), period.getEnd());
        }
        return when instanceof DateTimeType day ? Stream.of(day.getValue()) : Stream.empty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("profiles")
    void profileHasTwoExamples(String profile) {
        assertThat(examplesOf(profile)).hasSizeGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("profiles")
    void profileHasAMinimalExample(String profile) {
        assertThat(examplesOf(profile))
                .anyMatch(example -> example.startsWith("minimal-") || example.startsWith("instruments-"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "esketamine",
                "us",
                "ketamine-iv",
                "ketamine-im",
                "ketamine-intranasal",
                "psilocybin",
                "ect",
                "combined"
            })
    void storyIsToldFromReferralToMonthSix(String story) {
        SortedSet<LocalDate> days = days(story);

        assertThat(days).isNotEmpty();
        assertThat(ChronoUnit.MONTHS.between(days.first(), days.last())).isGreaterThanOrEqualTo(MONTHS);
    }

    @Test
    void storyOfThePersonWhoNeverQualifiesHasNoTreatment() {
        assertThat(story(NOT_TREATED)).isNotEmpty().noneMatch(MedicationAdministration.class::isInstance);
    }
}
