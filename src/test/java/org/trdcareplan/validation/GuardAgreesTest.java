package org.trdcareplan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.StrictErrorHandler;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.trdcareplan.ig.GuideFiles;
import org.trdcareplan.validation.Mutants.Mutant;
import org.trdcareplan.validation.guard.Judgement;
import org.trdcareplan.validation.guard.WriteGuard;

/**
 * The write guard is certain only of what the full validator has no finding about: of the guide's examples and
 * fixtures, of the mutants of {@link MutantsTest}, and of thousands of examples with random damage. What is compared is
 * what {@link ProfileEnforcement} hands to both: the resource as HAPI parsed it. What HAPI refuses to parse never gets
 * there.
 */
class GuardAgreesTest {

    private static final Path REPORT = Path.of("target/guard.txt");
    private static final long SEED = Long.getLong("guard.seed", 20261124);
    private static final int DAMAGED = Integer.getInteger("guard.damaged", 6_000);
    private static final ResourceValidator FULL = GuideFixtures.serverValidator();
    private static final WriteGuard GUARD = new WriteGuard(FULL.profiles(), GuideFixtures.GUIDE);

    /** A resource and what is said of it. */
    private record Case(String name, Resource resource) {

        Judgement guard() {
            return GUARD.judge(resource);
        }

        List<Finding> full() {
            return FULL.validate(resource).findings();
        }
    }

    /** As the server reads a request. */
    private static Stream<Case> parsed(String name, String json) {
        IParser parser = GuideFixtures.CONTEXT.newJsonParser();
        parser.setParserErrorHandler(new StrictErrorHandler());
        try {
            return Stream.of(new Case(name, (Resource) parser.parseResource(json)));
        } catch (DataFormatException | NullPointerException refused) { // the latter of null in a list
            return Stream.empty();
        }
    }

    /** The guard has to know the codes: it learns them from the examples that the full validator accepts. */
    @BeforeAll
    static void learnFromExamples() {
        examples().forEach(example -> {
            Judgement judgement = example.guard();
            if (!judgement.isCertain() && example.full().isEmpty()) {
                GUARD.learn(judgement);
            }
        });
    }

    private static List<Case> examples() {
        return GuideFixtures.examples().stream()
                .flatMap(example -> parsed(example.name(), example.json()))
                .toList();
    }

    private static List<Case> fixtures() throws IOException {
        try (Stream<Path> files = Files.walk(new File("ig/test").toPath())) {
            return files.filter(file -> file.toString().endsWith(".json") && !file.endsWith("manifest.json"))
                    .sorted()
                    .flatMap(GuardAgreesTest::parsed)
                    .toList();
        }
    }

    private static Stream<Case> parsed(Path file) {
        try {
            return parsed(file.toString(), Files.readString(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void assertSound(List<Case> cases, String what) {
        List<String> wrong = cases.parallelStream()
                .filter(one -> one.guard().isCertain())
                .flatMap(one -> one.full().stream()
                        .limit(1)
                        .map(finding -> one.name() + ": " + finding.severity() + " " + finding.key() + " at "
                                + finding.expression() + ": " + finding.message()))
                .toList();
        assertThat(wrong)
                .as(what + " that only the full validator has findings about")
                .isEmpty();
    }

    @Test
    void examplesAreNotPassedWithFindings() {
        assertSound(examples(), "examples");
    }

    @Test
    void fixturesAreNotPassedWithFindings() throws IOException {
        List<Case> fixtures = fixtures();

        assertThat(fixtures).hasSizeGreaterThan(200);
        assertSound(fixtures, "fixtures");
    }

    @Test
    void mutantsAreNotPassedWithFindings() {
        List<Mutant> mutants = Mutants.of(GuideFiles.definitions(GuideFixtures.GUIDE), GuideFixtures.examples())
                .all();
        assertSound(
                mutants.stream()
                        .flatMap(mutant -> parsed(mutant.toString(), mutant.json()))
                        .toList(),
                "mutants");
    }

    @Test
    void randomDamageIsNotPassedWithFindings() {
        RandomDamage damage = new RandomDamage(GuideFixtures.examples(), SEED);
        List<Case> damaged = Stream.generate(damage::next)
                .limit(DAMAGED)
                .flatMap(one -> parsed(one.name() + " " + one.json(), one.json()))
                .toList();

        assertThat(damaged).hasSizeGreaterThan(DAMAGED / 3);
        assertThat(damaged.stream().filter(one -> one.guard().isCertain()).count())
                .as("damaged examples that the guard passes, since the damage does no harm")
                .isGreaterThan(DAMAGED / 50);
        assertSound(damaged, "damaged examples");
    }

    @Test
    void nearlyAllExamplesWithoutFindingsAreCertain() throws IOException {
        Map<String, List<Case>> byProfile = new TreeMap<>(examples().stream()
                .filter(example -> example.full().isEmpty())
                .collect(Collectors.groupingBy(GuardAgreesTest::profile)));
        int all = 0;
        int certain = 0;
        List<String> lines = new ArrayList<>();
        for (Map.Entry<String, List<Case>> entry : byProfile.entrySet()) {
            List<Case> doubted = entry.getValue().stream()
                    .filter(example -> !example.guard().isCertain())
                    .toList();
            all += entry.getValue().size();
            certain += entry.getValue().size() - doubted.size();
            lines.add(entry.getKey() + ": " + (entry.getValue().size() - doubted.size()) + " of "
                    + entry.getValue().size());
            doubted.forEach(example ->
                    lines.add("    " + example.name() + ": " + example.guard().doubt()));
        }
        lines.add(0, "certain of " + certain + " of " + all + " examples without findings");
        Files.createDirectories(REPORT.getParent());
        Files.write(REPORT, lines, StandardCharsets.UTF_8);

        assertThat(certain).as(lines.get(0)).isGreaterThanOrEqualTo((int) Math.ceil(0.95 * all));
    }

    private static String profile(Case example) {
        return example.resource().fhirType() + " "
                + example.resource().getMeta().getProfile().stream()
                        .map(profile -> profile.getValue().replaceFirst(".*/", ""))
                        .collect(Collectors.joining(" "));
    }
}
