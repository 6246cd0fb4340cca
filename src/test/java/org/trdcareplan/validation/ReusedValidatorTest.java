package org.trdcareplan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.ResourceBundle;
import java.util.SortedSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hl7.fhir.common.hapi.validation.validator.FhirDefaultPolicyAdvisor;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r5.context.IWorkerContext;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.elementmodel.Manager.FhirFormat;
import org.hl7.fhir.r5.model.CanonicalResource;
import org.hl7.fhir.r5.utils.validation.ValidatorSession;
import org.hl7.fhir.r5.utils.xver.XVerExtensionManagerOld;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.hl7.fhir.validation.ValidatorSettings;
import org.hl7.fhir.validation.instance.InstanceValidator;
import org.junit.jupiter.api.Test;
import org.trdcareplan.FhirHttp;
import org.trdcareplan.ig.GuideFiles;
import org.trdcareplan.ig.GuideFiles.ResourceFile;

/**
 * An engine that has validated other resources before gives the findings of a new one, and keeps nothing of them: what
 * {@link ReusableInstanceValidator} promises.
 */
class ReusedValidatorTest {

    private static final IWorkerContext DEFINITIONS = GuideFixtures.definitions();

    private static final Pattern MARKER = Pattern.compile("marker-\\d+");

    /** What all engines share: the definitions, and HL7's texts. */
    private static boolean isShared(Object object) {
        return object instanceof IWorkerContext
                || object instanceof CanonicalResource
                || object instanceof ResourceBundle
                || object instanceof Locale;
    }

    private static Engine newEngine() {
        return new Engine(DEFINITIONS, Noise.Policy.HIDE);
    }

    /** Every finding with all that it says, in the order of the validator. */
    private static List<String> findings(Engine engine, String json) {
        List<ValidationMessage> messages = new ArrayList<>();
        Element root = engine.read(json.getBytes(StandardCharsets.UTF_8), Format.JSON, messages);
        if (root != null) {
            engine.validate(root, Declarations.declaredBy(root), messages);
        }
        return messages.stream()
                .map(message -> message.getLevel() + " " + message.getMessageId() + " " + message.getLocation() + " "
                        + message.getLine() + ":" + message.getCol() + " " + message.getMessage())
                .toList();
    }

    /** All fixtures, every fourth example and every eighth mutant: seconds, and not minutes, of CPU. */
    private static List<String> corpus() {
        List<String> examples =
                GuideFixtures.examples().stream().map(ResourceFile::json).toList();
        List<String> mutants =
                Mutants.of(GuideFiles.definitions(GuideFixtures.GUIDE), GuideFixtures.examples()).all().stream()
                        .map(Mutants.Mutant::json)
                        .toList();
        Stream<String> fixtures =
                GuideFixtures.fixtures().stream().flatMap(fixture -> Stream.of(fixture.text(), fixture.passText()));
        return Stream.of(fixtures, everyNth(4, examples), everyNth(8, mutants))
                .flatMap(content -> content)
                .distinct()
                .toList();
    }

    private static Stream<String> everyNth(int n, List<String> all) {
        return IntStream.range(0, all.size()).filter(i -> i % n == 0).mapToObj(all::get);
    }

    @Test
    void noFindingDependsOnWhatCameBefore() {
        List<String> corpus = new ArrayList<>(corpus());
        Map<String, List<String>> first = new HashMap<>();
        Collections.shuffle(corpus, new Random(4));
        Engine one = newEngine();
        corpus.forEach(json -> first.put(json, findings(one, json)));

        Collections.shuffle(corpus, new Random(8));
        Engine another = newEngine();
        for (String json : corpus) {
            assertThat(findings(another, json)).isEqualTo(first.get(json));
        }
        for (String json : corpus.subList(0, 40)) {
            assertThat(findings(newEngine(), json)).isEqualTo(first.get(json));
        }
        assertThat(corpus).hasSizeGreaterThan(900);
    }

    @Test
    void manyThreadsGetTheFindingsOfOne() throws Exception {
        List<String> corpus = new ArrayList<>(corpus());
        Collections.shuffle(corpus, new Random(15));
        corpus = corpus.subList(0, 100);
        ResourceValidator validator = GuideFixtures.serverValidator();
        Map<String, List<Finding>> alone = new HashMap<>();
        corpus.forEach(json -> alone.put(json, GuideFixtures.findings(validator, json)));

        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Map<String, List<Finding>>>> work = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                List<String> order = new ArrayList<>(corpus);
                Collections.shuffle(order, new Random(i));
                work.add(() -> {
                    Map<String, List<Finding>> together = new HashMap<>();
                    order.forEach(json -> together.put(json, GuideFixtures.findings(validator, json)));
                    return together;
                });
            }
            for (Future<Map<String, List<Finding>>> together : threads.invokeAll(work)) {
                assertThat(together.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** A score with the number wherever a sender can write something: text, codes, identifiers, references. */
    private static String marked(int number) {
        String marker = "marker-" + number;
        return FhirHttp.fixture("fail/trd-phq9-1.1")
                .replaceFirst("\"id\": \"[^\"]*\"", "\"id\": \"" + marker + "\"")
                .replaceFirst("\"status\"", """
                        "text": {"status": "additional", "div": "<div xmlns=\\\\"http://www.w3.org/1999/xhtml\\\\">%1$s</div>"},
                        "contained": [{"resourceType": "Device", "id": "device-%1$s", "lotNumber": "%1$s",
                          "type": {"coding": [{"system": "http://clinic.test/%1$s", "code": "%1$s"}]}}],
                        "extension": [{"url": "http://clinic.test/%1$s", "valueString": "%1$s"}],
                        "device": {"reference": "#device-%1$s"},
                        "interpretation": [{"coding": [{"system": "http://loinc.org", "code": "%1$s"}]}],
                        "bodySite": {"coding": [{"system": "http://snomed.info/sct", "code": "%1$s"}], "text": "%1$s"},
                        "note": [{"text": "%1$s"}],
                        "status\"""".formatted(marker).strip());
    }

    @Test
    void nothingOfAnEarlierResourceStays() {
        Engine engine = newEngine();
        for (int i = 1; i <= 200; i++) {
            assertThat(findings(engine, marked(i))).isNotEmpty();
        }
        ReachableObjects after200 = ReachableObjects.of(engine, ReusedValidatorTest::isShared);
        for (int i = 201; i <= 400; i++) {
            findings(engine, marked(i));
        }
        ReachableObjects after400 = ReachableObjects.of(engine, ReusedValidatorTest::isShared);

        assertThat(after200.count()).isGreaterThan(1_000);
        assertThat(after200.found(MARKER)).as(after200.wayTo(MARKER)).isSubsetOf("marker-200");
        assertThat(after400.found(MARKER)).as(after400.wayTo(MARKER)).isSubsetOf("marker-400");
        assertThat(after400.count()).isLessThanOrEqualTo(after200.count());
    }

    /** When this fails, HL7's class forgets by itself, and what ReusableInstanceValidator overrides for it can go. */
    @Test
    void theClassOfHl7StillKeepsWhatItSaw() throws Exception {
        InstanceValidator plain = new InstanceValidator(
                DEFINITIONS,
                new FhirInstanceValidator.NullEvaluationContext(),
                new XVerExtensionManagerOld(DEFINITIONS),
                new ValidatorSession(),
                new ValidatorSettings());
        plain.setAnyExtensionsAllowed(true);
        plain.setPolicyAdvisor(new FhirDefaultPolicyAdvisor());
        for (int i = 1; i <= 10; i++) {
            plain.validate(
                    null,
                    new ArrayList<>(),
                    new ByteArrayInputStream(marked(i).getBytes(StandardCharsets.UTF_8)),
                    FhirFormat.JSON);
        }

        SortedSet<String> kept =
                ReachableObjects.of(plain, ReusedValidatorTest::isShared).found(MARKER);

        assertThat(kept).contains("marker-1", "marker-10");
    }
}
