package org.trdcareplan.cli.validate;

import java.util.List;
import org.trdcareplan.cli.validate.Verdict.Placed;
import org.trdcareplan.validation.Finding;

/** One resource as it stands in an input. */
final class Piece {

    private final String input;
    private final int line;
    private final int column;
    private final byte[] content;

    /**
     * The bytes from a place of an input.
     *
     * @param input the file as it was named, or {@code stdin}
     * @param line of the input where the resource begins, from 1
     * @param column of that line, from 1
     */
    Piece(String input, int line, int column, byte[] content) {
        this.input = input;
        this.line = line;
        this.column = column;
        this.content = content;
    }

    String input() {
        return input;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    byte[] content() {
        return content;
    }

    /** What was found in the content alone, at the lines and columns of the input. */
    Verdict verdict(List<Finding> findings) {
        return new Verdict(input, line, findings.stream().map(this::inInput).toList());
    }

    private Placed inInput(Finding finding) {
        if (finding.line() == 0) {
            return new Placed(finding, line, column);
        }
        int inContent = Math.max(1, finding.column());
        return new Placed(finding, line + finding.line() - 1, finding.line() == 1 ? column + inContent - 1 : inContent);
    }
}
