package org.trdcareplan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trdcareplan.ig.GuideFiles;
import org.trdcareplan.validation.Mutants.Mutant;

/**
 * What the profiles require, the server's validator enforces. Each mutant is a valid example with one damage:
 *
 * <ul>
 *   <li><b>dropped</b>: an element that the profile's snapshot requires (min ≥ 1), at any depth, in a slice, in an
 *       extension, of any type of a choice, is taken out with all its repetitions in one parent. A parent that would be
 *       empty gets a neutral extension, so that it is still there.
 *   <li><b>wrong code</b>: the codes of an element with a required binding are replaced by one that does not exist.
 * </ul>
 *
 * <p>There is one mutant for each profile, element and damage, from the first example that has the element; an abstract
 * profile takes the examples of those derived from it. The validator must refuse every one.
 *
 * <p>One kind is not made, since it is no damage: after it an item is no longer of its optional slice, because what the
 * slice is told by is gone, and the open slicings of this guide take any other item. Required elements that no example
 * has are listed in {@code target/mutants.txt}.
 */
class MutantsTest {

    private static final Logger LOG = LoggerFactory.getLogger(MutantsTest.class);
    private static final Path REPORT = Path.of("target/mutants.txt");

    private final ResourceValidator validator = GuideFixtures.serverValidator();

    @Test
    void everyMutantIsRefused() throws IOException {
        Mutants all = Mutants.of(GuideFiles.definitions(GuideFixtures.GUIDE), GuideFixtures.examples());

        List<Mutant> survivors = all.mutants().parallelStream()
                .filter(mutant -> isAccepted(mutant.json()))
                .toList();

        report(all, survivors);
        assertThat(all.mutants()).hasSizeGreaterThan(500);
        assertThat(survivors).as("mutants that the validator accepts").isEmpty();
    }

    /** Else the mutants would be refused for what stands in for a removed element. */
    @Test
    void theFillerAloneIsNoDamage() {
        ObjectNode example = GuideFixtures.examples().get(0).tree();
        Mutants.fill(example);

        assertThat(isAccepted(example.toString())).isTrue();
    }

    private boolean isAccepted(String resource) {
        return validator
                .validate(resource.getBytes(StandardCharsets.UTF_8), Format.JSON)
                .isValid();
    }

    private static void report(Mutants all, List<Mutant> survivors) throws IOException {
        int total = all.mutants().size();
        String score = "mutants killed " + (total - survivors.size()) + " / " + total;
        LOG.info(score);
        List<String> lines = new ArrayList<>(List.of(score, "", "survivors:"));
        survivors.forEach(survivor -> lines.add(survivor.toString()));
        lines.addAll(List.of("", "required, but in no example:"));
        lines.addAll(all.unexercised());
        Files.createDirectories(REPORT.getParent());
        Files.write(REPORT, lines);
    }
}
