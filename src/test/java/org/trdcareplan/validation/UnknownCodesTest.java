package org.trdcareplan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.trdcareplan.FhirHttp;

/**
 * Codes that the validator has never heard of, by the strength of the binding (FHIR R4 §4.1.5): outside a required value
 * set they are an error, elsewhere the sender's business (HAPI since 8.0 makes errors of extensible ones, hapi-fhir issue
 * 6786). And codes in numbers: nothing that it remembers of them changes a verdict.
 */
class UnknownCodesTest {

    private static final ResourceValidator VALIDATOR = GuideFixtures.serverValidator();

    private static List<Finding> errors(ResourceValidator validator, String json) {
        return validator.validate(json.getBytes(StandardCharsets.UTF_8), Format.JSON).findings().stream()
                .filter(finding -> finding.severity().isError())
                .toList();
    }

    private static String observation(String more) {
        return """
                {"resourceType": "Observation", "status": "final", "code": {"text": "a finding"}, %s}
                """.formatted(more);
    }

    @Test
    void unknownSystemUnderARequiredBindingIsAnError() {
        String condition = """
                {"resourceType": "Condition", "subject": {"display": "A patient"},
                 "clinicalStatus": {"coding": [{"system": "http://clinic.test/codes", "code": "active"}]}}
                """;

        assertThat(errors(VALIDATOR, condition)).extracting(Finding::expression).contains("Condition.clinicalStatus");
    }

    @Test
    void unknownSystemBesideARequiredCodeIsTheSendersOwn() {
        String condition = """
                {"resourceType": "Condition", "subject": {"display": "A patient"},
                 "clinicalStatus": {"coding": [
                   {"system": "http://clinic.test/codes", "code": "ongoing"},
                   {"system": "http://terminology.hl7.org/CodeSystem/condition-clinical", "code": "active"}]}}
                """;

        assertThat(errors(VALIDATOR, condition)).isEmpty();
    }

    /** Observation.interpretation. */
    @Test
    void unknownSystemUnderAnExtensibleBindingIsNoError() {
        assertThat(errors(
                        VALIDATOR,
                        observation("\"interpretation\": [{\"coding\": [{\"system\": \"http://clinic.test/codes\","
                                + " \"code\": \"odd\"}]}]")))
                .isEmpty();
    }

    /** Observation.bodySite. */
    @Test
    void unknownSystemUnderAnExampleBindingIsNoError() {
        assertThat(errors(
                        VALIDATOR,
                        observation("\"bodySite\": {\"coding\": [{\"system\": \"http://clinic.test/codes\","
                                + " \"code\": \"tail\"}]}")))
                .isEmpty();
    }

    @Test
    void unknownCodeOfAKnownSystemIsAnErrorUnderAnyBinding() {
        assertThat(errors(
                        VALIDATOR,
                        observation("\"interpretation\": [{\"coding\": [{\"system\": "
                                + "\"http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation\","
                                + " \"code\": \"no-such\"}]}]")))
                .isNotEmpty();
    }

    /** That LOINC and SNOMED CT are not shipped is nothing that a sender can change. */
    @Test
    void systemThatMayNotBeShippedIsNotMentioned() {
        String finding = observation("""
                "bodySite": {"coding": [{"system": "http://snomed.info/sct", "code": "69536005"}]},
                "method": {"coding": [{"system": "http://loinc.org", "code": "LA6576-8"}]}""");

        assertThat(VALIDATOR
                        .validate(finding.getBytes(StandardCharsets.UTF_8), Format.JSON)
                        .findings())
                .isEmpty();
    }

    /** Twice as many codes as are remembered, so that what is remembered is thrown out again and again. */
    @Test
    void verdictsStayRightWhileRememberedCodesAreThrownOut() throws Exception {
        String good = FhirHttp.fixture("pass/trd-phq9-1.1");
        String bad = good.replaceFirst("\"code\": \"survey\"", "\"code\": \"no-such\"");
        assertThat(bad).isNotEqualTo(good);
        List<Finding> expected = errors(VALIDATOR, bad);
        assertThat(expected).isNotEmpty();

        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Void>> work = new ArrayList<>();
            for (int thread = 0; thread < 8; thread++) {
                int first = thread * 5_000;
                work.add(() -> {
                    for (int i = first; i < first + 5_000; i += 250) {
                        assertThat(errors(VALIDATOR, observation(manyCodes(i, 250))))
                                .isEmpty();
                        assertThat(errors(VALIDATOR, good)).isEmpty();
                        assertThat(errors(VALIDATOR, bad)).isEqualTo(expected);
                    }
                    return null;
                });
            }
            for (Future<Void> done : threads.invokeAll(work)) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static String manyCodes(int from, int count) {
        return IntStream.range(from, from + count)
                .mapToObj(i -> "{\"system\": \"http://snomed.info/sct\", \"code\": \"" + (1_000_000 + i) + "\"}")
                .collect(Collectors.joining(",", "\"bodySite\": {\"coding\": [", "]}"));
    }

    /** A value set as long as a national list of sites, code by code, in a required binding. */
    @Test
    void valueSetOfFiftyThousandCodesIsJudgedInBoundedTime() {
        String system = GuideFixtures.GUIDE.canonicalBase() + "/CodeSystem/large";
        String large = GuideFixtures.GUIDE.canonicalBase() + "/ValueSet/large";
        String concepts = IntStream.range(0, 50_000)
                .mapToObj(i -> "{\"code\": \"c" + i + "\", \"display\": \"Code " + i + "\"}")
                .collect(Collectors.joining(",\n"));
        String head = "\"status\": \"active\", \"version\": \"" + GuideFixtures.GUIDE.version() + "\", \"url\": \"";
        ResourceValidator validator = GuideFixtures.validatorKnowing(new MadeUpGuide()
                .add(
                        "CodeSystem-large",
                        "{\"resourceType\": \"CodeSystem\", \"id\": \"large\", " + head + system
                                + "\", \"content\": \"complete\", \"concept\": [" + concepts + "]}")
                .add(
                        "ValueSet-large",
                        "{\"resourceType\": \"ValueSet\", \"id\": \"large\", " + head + large
                                + "\", \"compose\": {\"include\": [{\"system\": \"" + system + "\", \"concept\": ["
                                + concepts
                                + "]}]}}")
                .change(
                        "StructureDefinition-trd-careplan-esketamine",
                        text -> text.replace(GuideFixtures.GUIDE.canonicalBase() + "/ValueSet/trd-modality", large))
                .make());
        String plan = FhirHttp.fixture("pass/trd-careplan-1.1");
        String modality = "\"system\": \"" + GuideFixtures.GUIDE.canonicalBase() + "/CodeSystem/trd-modality\"";
        assertThat(plan).contains(modality);

        long start = System.nanoTime();
        List<Finding> outside = errors(validator, plan);
        Duration first = Duration.ofNanos(System.nanoTime() - start);
        List<Duration> later = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            String inside = plan.replace(
                    modality, "\"system\": \"" + system + "\", \"code\": \"c" + (49_999 - i) + "\"}, {" + modality);
            start = System.nanoTime();
            List<Finding> errors = errors(validator, inside);
            later.add(Duration.ofNanos(System.nanoTime() - start));
            assertThat(errors).noneMatch(finding -> finding.message().contains(large));
        }

        assertThat(outside).anyMatch(finding -> finding.message().contains(large));
        assertThat(first).isLessThan(Duration.ofSeconds(30));
        assertThat(later.stream().sorted().toList().get(10)).isLessThan(Duration.ofMillis(500));
    }
}
