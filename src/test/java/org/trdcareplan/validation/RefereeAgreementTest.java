package org.trdcareplan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.trdcareplan.ig.GuideFiles;

/**
 * The server's validator and the HL7 referee give the same verdict, valid or not, on every example and fixture of the
 * guide and on every mutant ({@link Mutants}, damaged or not). Where they differ, {@code referee-disagreements.tsv} says
 * why; a line too few or too many fails. {@code target/referee-agreement.txt} has the figures, and where the two place
 * their errors differently.
 */
class RefereeAgreementTest {

    private static final Path REPORT = Path.of("target/referee-agreement.txt");
    private static final Path EXPLAINED = Path.of("src/test/resources/referee-disagreements.tsv");
    private static final int MOST_LINES = 400;

    private static final List<Comparison> COMPARISONS = new ArrayList<>();

    private record Case(String kind, String id, String json) {}

    private record Comparison(Case content, SortedSet<String> server, SortedSet<String> referee, String details) {

        boolean agrees() {
            return server.isEmpty() == referee.isEmpty();
        }

        boolean agreesOnPlaces() {
            return server.equals(referee);
        }
    }

    private static Stream<Case> cases() {
        Stream<Case> examples = GuideFixtures.examples().stream()
                .map(example -> new Case("example", "example " + example.name().replace(".json", ""), example.json()));
        Stream<Case> fixtures = GuideFixtures.fixtures().stream()
                .flatMap(fixture -> Stream.of(
                        new Case("failing fixture", "fixture " + fixture.file().replace(".json", ""), fixture.text()),
                        new Case(
                                "passing fixture",
                                "fixture " + fixture.pass().replace(".json", ""),
                                fixture.passText())))
                .distinct();
        Stream<Case> mutants =
                Mutants.of(GuideFiles.definitions(GuideFixtures.GUIDE), GuideFixtures.examples()).all().stream()
                        .map(mutant -> new Case("mutant: " + mutant.damage(), mutant.id(), mutant.json()));
        return Stream.of(examples, fixtures, mutants).flatMap(Function.identity());
    }

    /** Each of the two runs through all of it on a thread of its own, since the referee is for one thread. */
    @BeforeAll
    static void compare() {
        List<Case> cases = cases().toList();
        CompletableFuture<List<SortedSet<String>>> referee = CompletableFuture.supplyAsync(() -> refereeErrors(cases));
        List<SortedSet<String>> server = serverErrors(cases);
        List<SortedSet<String>> other = referee.join();
        for (int i = 0; i < cases.size(); i++) {
            COMPARISONS.add(new Comparison(
                    cases.get(i),
                    places(server.get(i)),
                    places(other.get(i)),
                    "" + "  server: " + server.get(i) + "\n  referee: " + other.get(i)));
        }
    }

    private static SortedSet<String> places(SortedSet<String> errors) {
        SortedSet<String> places = new TreeSet<>();
        errors.forEach(error -> places.add(error.replaceFirst(" .*", "")));
        return places;
    }

    private static List<SortedSet<String>> serverErrors(List<Case> cases) {
        ResourceValidator validator = GuideFixtures.serverValidator();
        return cases.stream()
                .map(content -> {
                    SortedSet<String> errors = new TreeSet<>();
                    GuideFixtures.findings(validator, content.json()).stream()
                            .filter(finding -> finding.severity().isError())
                            .forEach(finding ->
                                    errors.add(ElementPath.plain(finding.expression()) + " " + finding.key()));
                    return errors;
                })
                .toList();
    }

    private static List<SortedSet<String>> refereeErrors(List<Case> cases) {
        Referee referee = Referee.of(CoreDefinitions.all(), GuideFixtures.GUIDE.definitions());
        return cases.stream()
                .map(content -> {
                    SortedSet<String> errors = new TreeSet<>();
                    referee.findings(content.json()).stream()
                            .filter(message -> message.getLevel().isError())
                            .forEach(message -> errors.add(ElementPath.plain(message.getLocation()) + " "
                                    + message.getMessageId() + " " + message.getMessage()));
                    return errors;
                })
                .toList();
    }

    @Test
    void verdictsAreTheSameButForThoseExplained() throws IOException {
        SortedSet<String> different = new TreeSet<>();
        COMPARISONS.stream()
                .filter(comparison -> !comparison.agrees())
                .forEach(comparison -> different.add(comparison.content().id() + "\t"
                        + (comparison.server().isEmpty() ? "valid\tinvalid" : "invalid\tvalid")));
        report();

        assertThat(COMPARISONS).hasSizeGreaterThan(3_000);
        assertThat(different).isEqualTo(explained());
    }

    /** Id and the two verdicts of each line; the reason and its reference are for people, and must be there. */
    private static SortedSet<String> explained() throws IOException {
        SortedSet<String> explained = new TreeSet<>();
        for (String line : Files.readAllLines(EXPLAINED)) {
            if (!line.startsWith("#")) {
                String[] fields = line.split("\t", -1);
                assertThat(fields).as(line).hasSize(5).doesNotContain("");
                explained.add(fields[0] + "\t" + fields[1] + "\t" + fields[2]);
            }
        }
        return explained;
    }

    private static void report() throws IOException {
        Map<String, int[]> kinds = new TreeMap<>();
        for (Comparison comparison : COMPARISONS) {
            int[] counts = kinds.computeIfAbsent(comparison.content().kind(), kind -> new int[3]);
            counts[0]++;
            counts[1] += comparison.agrees() ? 1 : 0;
            counts[2] += comparison.agreesOnPlaces() ? 1 : 0;
        }
        List<String> lines = new ArrayList<>();
        lines.add("content\tcases\tsame verdict\tsame places of errors");
        kinds.forEach((kind, counts) -> lines.add(row(kind, counts[0], counts[1], counts[2])));
        lines.add(row("all", COMPARISONS.size(), count(Comparison::agrees), count(Comparison::agreesOnPlaces)));
        lines.add("\ndifferent verdicts:");
        list(lines, comparison -> !comparison.agrees());
        lines.add("\nsame verdict, different places:");
        list(lines, comparison -> comparison.agrees() && !comparison.agreesOnPlaces());
        Files.createDirectories(REPORT.getParent());
        Files.write(REPORT, lines);
    }

    private static void list(List<String> lines, Predicate<Comparison> which) {
        COMPARISONS.stream()
                .filter(which)
                .limit(MOST_LINES)
                .forEach(comparison -> lines.add(comparison.content().id() + "\n" + comparison.details()));
    }

    private static int count(Predicate<Comparison> which) {
        return (int) COMPARISONS.stream().filter(which).count();
    }

    private static String row(String kind, int cases, int verdicts, int places) {
        return String.format(
                Locale.ROOT,
                "%s\t%d\t%d (%.2f %%)\t%d (%.2f %%)",
                kind,
                cases,
                verdicts,
                100.0 * verdicts / cases,
                places,
                100.0 * places / cases);
    }
}
