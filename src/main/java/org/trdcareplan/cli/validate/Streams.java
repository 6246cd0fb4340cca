package org.trdcareplan.cli.validate;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Help.Ansi;

/**
 * Where a command reads and writes: the streams of the process, or those of a test.
 *
 * @param out takes the report and nothing else
 * @param err takes complaints and progress
 * @param colour whether {@code out} shows colours
 * @param progress whether {@code err} is watched
 */
public record Streams(InputStream in, OutputStream out, PrintStream err, boolean colour, boolean progress) {

    private static final String ERASED_LINE = "\r\u001b[K";

    /** The streams of this process, with another way to standard output. */
    public static Streams ofProcess(OutputStream out) {
        boolean dumb = "dumb".equals(System.getenv("TERM"));
        String noColour = System.getenv("NO_COLOR");
        return new Streams(
                System.in,
                new BufferedOutputStream(out),
                System.err,
                isTerminal(1) && !dumb && (noColour == null || noColour.isEmpty()),
                isTerminal(2) && !dumb);
    }

    /** Java does not tell the streams apart; where the system does, it is asked. */
    private static boolean isTerminal(int descriptor) {
        try {
            Path open = Path.of("/proc/self/fd", String.valueOf(descriptor));
            return Files.isSymbolicLink(open)
                    ? Files.readSymbolicLink(open).toString().matches("/dev/(pts/\\d+|tty.*|console)")
                    : Ansi.AUTO.enabled();
        } catch (IOException e) {
            return false;
        }
    }

    public PrintWriter outWriter() {
        return new PrintWriter(out, true, StandardCharsets.UTF_8);
    }

    public PrintWriter errWriter() {
        return new PrintWriter(err, true, Charset.defaultCharset());
    }

    /** Says in one sentence what could not be done. */
    public void complain(String sentence) {
        erase();
        err.println(Text.oneLine(sentence));
    }

    /** Shows the line instead of the one shown before. */
    void show(String line) {
        err.print(ERASED_LINE + line);
        err.flush();
    }

    /** Takes away what {@link #show} left, before something else is written. */
    void erase() {
        if (progress) {
            err.print(ERASED_LINE);
            err.flush();
        }
    }
}
