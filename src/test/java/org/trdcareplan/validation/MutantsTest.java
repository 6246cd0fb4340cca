package org.trdcareplan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trdcareplan.ig.GuideFiles;
import org.trdcareplan.validation.Mutants.Mutant;

class MutantsTest {

    private static final Logger LOG = LoggerFactory.getLogger(MutantsTest.class);
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

        List<Verdict> survivors =
                damaged.stream().filter(Verdict::isAccepted).toList();
        List<Verdict> elsewhere = damaged.stream()
                .filter(verdict -> !verdict.isAccepted() && !verdict.isNear())
                .toList();
        List<Verdict> wronged =
                harmless.stream().filter(verdict -> !verdict.isAccepted()).toList();
        report(all, survivors, elsewhere, wronged);
        assertThat(all.all()).hasSizeGreaterThan(500);
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
        elsewhere.forEach(verdict -> lines.add(verdict.mutant() + " at " + verdict.mutant().place() + ": "
                + verdict.errors().stream().map(e -> e.expression() + " " + e.key()).distinct().toList()));
        lines.addAll(List.of("", "wronged:"));
        wronged.forEach(verdict -> lines.add(verdict.mutant() + " at " + verdict.mutant().place() + ": "
                + verdict.errors().stream().map(e -> e.expression() + " " + e.message()).distinct().toList()));
        lines.addAll(List.of("", "required, but in no example:"));
        lines.addAll(all.unexercised());
        Files.createDirectories(REPORT.getParent());
        Files.write(REPORT, lines);
    }
}
