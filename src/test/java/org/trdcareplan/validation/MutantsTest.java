package org.trdcareplan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trdcareplan.ig.GuideFiles;
import org.trdcareplan.validation.Mutants.Mutant;

/**
 * What the profiles require, the server's validator enforces, and says so at the place. Each mutant is a valid example
 * with one change of a kind that {@link Damage} lists: something that the profile's snapshot requires is dropped, a code
 * of a required binding, a fixed value, a type, a date, a unit or the target of a reference is wrong, there is too much of
 * something; or a change that does no harm, such as another order of slices or a code of the sender's own.
 *
 * <p>There is one for each profile, element and kind, or for each element of a type where no profile has a say; an
 * abstract profile takes the examples of those derived from it. Damage is refused, by an error at the damaged element or
 * at its parent for 98 of 100, and what does no harm is accepted. {@code mutants-explained.tsv} has the exceptions with
 * their reason.
 *
 * <p>One kind is not made, since it is no damage: after it an item is no longer of its optional slice, because what the
 * slice is told by is gone, and the open slicings of this guide take any other item. Required elements that no example
 * has are listed in {@code target/mutants.txt}.
 */
class MutantsTest {

    private static final Logger LOG = LoggerFactory.getLogger(MutantsTest.class);
    private static final Path EXPLAINED = Path.of("src/test/resources/mutants-explained.tsv");
    private static final Path REPORT = Path.of("target/mutants.txt");

    private final ResourceValidator validator = GuideFixtures.serverValidator();

    private record Verdict(Mutant mutant, List<Finding> errors) {

        boolean isAccepted() {
            return errors.isEmpty();
        }

        boolean isNear() {
            return errors.stream()
                    .anyMatch(error -> ElementPath.isNear(error.expression(), mutant.parent(), mutant.place()));
        }
    }

    @Test
    void everyMutantIsRefusedWhereItIsDamaged() throws IOException {
        Mutants all = Mutants.of(GuideFiles.definitions(GuideFixtures.GUIDE), GuideFixtures.examples());

        List<Verdict> damaged = verdicts(all.damaged());
        List<Verdict> harmless = verdicts(all.harmless());

        List<Verdict> survivors = damaged.stream().filter(Verdict::isAccepted).toList();
        List<Verdict> elsewhere = damaged.stream()
                .filter(verdict -> !verdict.isAccepted() && !verdict.isNear())
                .toList();
        List<Verdict> wronged =
                harmless.stream().filter(verdict -> !verdict.isAccepted()).toList();
        report(all, survivors, elsewhere, wronged);
        assertThat(all.damaged()).hasSizeGreaterThan(1_500);
        assertThat(all.harmless()).hasSizeGreaterThan(300);
        assertThat(elsewhere.size()).isLessThanOrEqualTo(damaged.size() / 50);
        assertThat(ids(survivors)).as("accepted though damaged").isEqualTo(explained("accepted"));
        assertThat(ids(elsewhere)).as("refused at another place").isEqualTo(explained("elsewhere"));
        assertThat(ids(wronged)).as("refused though harmless").isEqualTo(explained("refused"));
    }

    private static SortedSet<String> ids(List<Verdict> verdicts) {
        return verdicts.stream().map(verdict -> verdict.mutant().id()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static SortedSet<String> explained(String as) throws IOException {
        SortedSet<String> ids = new TreeSet<>();
        for (String line : Files.readAllLines(EXPLAINED)) {
            String[] fields = line.split("\t", -1);
            if (!line.startsWith("#") && fields[1].equals(as)) {
                assertThat(fields).as(line).hasSize(3).doesNotContain("");
                ids.add(fields[0]);
            }
        }
        return ids;
    }

    private List<Verdict> verdicts(List<Mutant> mutants) {
        return mutants.parallelStream()
                .map(mutant -> new Verdict(
                        mutant,
                        GuideFixtures.findings(validator, mutant.json()).stream()
                                .filter(finding -> finding.severity().isError())
                                .toList()))
                .toList();
    }

    /** Else the mutants would be refused for what stands in for a removed element. */
    @Test
    void theFillerAloneIsNoDamage() {
        ObjectNode example = GuideFixtures.examples().get(0).tree();
        Damage.fill(example);

        assertThat(GuideFixtures.findings(validator, example.toString()))
                .noneMatch(finding -> finding.severity().isError());
    }

    private static void report(Mutants all, List<Verdict> survivors, List<Verdict> elsewhere, List<Verdict> wronged)
            throws IOException {
        Map<String, Integer> kinds = new TreeMap<>();
        all.all().forEach(mutant -> kinds.merge(mutant.damage(), 1, Integer::sum));
        int total = all.damaged().size();
        String score = "mutants killed " + (total - survivors.size()) + " / " + total;
        LOG.info(score);
        List<String> lines = new ArrayList<>(List.of(score, kinds.toString(), "", "survivors:"));
        survivors.forEach(survivor -> lines.add(survivor.mutant().toString()));
        lines.addAll(List.of("", "elsewhere:"));
        elsewhere.forEach(verdict ->
                lines.add(verdict.mutant() + " at " + verdict.mutant().place() + ": "
                        + verdict.errors().stream()
                                .map(e -> e.expression() + " " + e.key())
                                .distinct()
                                .toList()));
        lines.addAll(List.of("", "wronged:"));
        wronged.forEach(verdict ->
                lines.add(verdict.mutant() + " at " + verdict.mutant().place() + ": "
                        + verdict.errors().stream()
                                .map(e -> e.expression() + " " + e.message())
                                .distinct()
                                .toList()));
        lines.addAll(List.of("", "required, but in no example:"));
        lines.addAll(all.unexercised());
        Files.createDirectories(REPORT.getParent());
        Files.write(REPORT, lines);
    }
}
