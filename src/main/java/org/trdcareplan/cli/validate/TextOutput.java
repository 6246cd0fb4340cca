package org.trdcareplan.cli.validate;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.trdcareplan.cli.validate.Verdict.Placed;
import org.trdcareplan.validation.Finding;
import org.trdcareplan.validation.Severity;
import picocli.CommandLine.Help.Ansi.Style;

/** A line for each finding, as compilers write it, so that editors lead to the place; then the sum. */
final class TextOutput implements Output {

    private final Streams streams;
    private final OutputStream out;
    private long resources;
    private long withErrors;
    private long withWarnings;

    TextOutput(Streams streams) {
        this.streams = streams;
        this.out = streams.out();
    }

    @Override
    public void add(Verdict verdict) throws IOException {
        resources++;
        if (!verdict.isValid()) {
            withErrors++;
        } else if (verdict.has(Severity.WARNING)) {
            withWarnings++;
        }
        if (!verdict.findings().isEmpty()) {
            streams.erase();
            for (Placed placed : verdict.findings()) {
                Severity severity = placed.finding().severity();
                write(line(verdict, placed, streams.colour() ? coloured(severity) : word(severity)));
            }
            out.flush();
        }
    }

    /** A finding as compilers write it, without colour. */
    static String line(Verdict verdict, Placed placed) {
        return line(verdict, placed, word(placed.finding().severity()));
    }

    private static String line(Verdict verdict, Placed placed, String severity) {
        Finding finding = placed.finding();
        return Text.oneLine(verdict.input()) + ":" + placed.line() + ":" + placed.column() + ": " + severity + " ["
                + Text.oneLine(finding.key()) + "] " + Text.oneLine(finding.message())
                + (finding.expression().isEmpty() ? "" : " (" + Text.oneLine(finding.expression()) + ")");
    }

    private static String word(Severity severity) {
        return severity == Severity.FATAL ? "fatal error" : severity.code();
    }

    private static String coloured(Severity severity) {
        String word = word(severity);
        if (severity.isError()) {
            return Style.bold.on() + Style.fg_red.on() + word + Style.reset.on();
        }
        return (severity == Severity.WARNING ? Style.fg_yellow : Style.fg_cyan).on() + word + Style.reset.on();
    }

    @Override
    public void end(boolean complete) throws IOException {
        streams.erase();
        write((resources == 1 ? "1 resource, " : resources + " resources, ") + withErrors + " with errors, "
                + withWarnings + " with warnings");
        out.flush();
    }

    private void write(String line) throws IOException {
        out.write((line + System.lineSeparator()).getBytes(StandardCharsets.UTF_8));
    }
}
