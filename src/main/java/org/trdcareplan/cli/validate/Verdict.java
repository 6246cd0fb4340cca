package org.trdcareplan.cli.validate;

import java.util.List;
import org.trdcareplan.validation.Finding;
import org.trdcareplan.validation.Severity;

/**
 * What was found in one resource.
 *
 * @param input the file as it was named, or {@code stdin}
 * @param line of the input where the resource begins
 * @param findings in the order of the validator
 */
record Verdict(String input, int line, List<Placed> findings) {

    /** A finding at a line and a column of the input; at the beginning of the resource if it has no better place. */
    record Placed(Finding finding, int line, int column) {

        boolean isAtLeast(Severity severity) {
            return finding.severity().compareTo(severity) <= 0;
        }
    }

    boolean isValid() {
        return !has(Severity.ERROR);
    }

    /** Whether there is a finding so grave or graver. */
    boolean has(Severity severity) {
        return findings.stream().anyMatch(placed -> placed.isAtLeast(severity));
    }
}
