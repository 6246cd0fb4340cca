package org.trdcareplan.cli.validate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.trdcareplan.validation.ResourceValidator;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code validate}: what it takes, and its exit code. */
@Command(
        name = "validate",
        description = "Validates resources against FHIR R4, the guide and the profiles they declare; without a "
                + "database and without the network.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:no finding at or above --fail-on",
            "1:findings at or above --fail-on",
            "2:something could not be read or validated, or the arguments are wrong"
        })
public final class ValidateCommand implements Callable<Integer> {

    private static final int FINDINGS = 1;
    private static final int INCOMPLETE = 2;

    private final Streams streams;
    private final Supplier<ResourceValidator> loader;

    @Option(
            names = "--profile",
            paramLabel = "CANONICAL",
            description = "A profile that every resource must meet besides those it declares. May be repeated.")
    private List<String> profiles = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "How to report: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private OutputFormat format = OutputFormat.TEXT;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description =
                    "What ends with exit code 1: ${COMPLETION-CANDIDATES} (or graver). Default: " + "${DEFAULT-VALUE}.")
    private FailOn failOn = FailOn.ERROR;

    @Option(names = "--show-noise", description = "Say what nobody has to change, too.")
    private boolean showNoise;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|DIR|-",
            description = "Resources and bundles in JSON or XML, or JSON line by line (ndjson). Of a directory, all "
                    + "*.json, *.ndjson and *.xml below it. - is standard input.")
    private List<String> inputs;

    public ValidateCommand(Streams streams) {
        this.streams = streams;
        this.loader = () -> ResourceValidator.offline(showNoise);
    }

    ValidateCommand(Streams streams, Supplier<ResourceValidator> loader) {
        this.streams = streams;
        this.loader = loader;
    }

    @Override
    public Integer call() throws IOException {
        Inputs named = new Inputs(inputs);
        Run run = new Run(format.begin(streams, failOn.severity()), new Progress(streams, sizeOf(named), now()));
        try (Validations validations = new Validations(loader, profiles, run)) {
            run.read(named, validations);
        }
        return run.end();
    }

    private long sizeOf(Inputs named) {
        return streams.progress() ? named.size() : 0;
    }

    private static long now() {
        return System.nanoTime();
    }

    /** One run from the first input to the exit code. */
    private final class Run implements Validations.Listener {

        private final Output output;
        private final Progress progress;
        private boolean failed;
        private boolean complete = true;

        Run(Output output, Progress progress) {
            this.output = output;
            this.progress = progress;
        }

        void read(Inputs named, Validations validations) {
            named.visit(new Inputs.Visitor() {

                @Override
                public void stdin() throws IOException {
                    read(new ResourceReader(streams.in(), "stdin", false), validations);
                }

                @Override
                public void file(Path file) throws IOException {
                    InputStream in = Files.newInputStream(file);
                    read(new ResourceReader(in, file.toString(), Inputs.isByLine(file)), validations);
                }

                @Override
                public void unreadable(String sentence) {
                    incomplete(sentence);
                }
            });
        }

        private void read(ResourceReader resources, Validations validations) throws IOException {
            try (resources) {
                for (Piece piece = resources.next(); piece != null; piece = resources.next()) {
                    validations.add(piece);
                }
            } catch (OutOfMemoryError e) {
                throw new IOException("a resource in it does not fit into memory; give Java more with -Xmx", e);
            }
        }

        @Override
        public void validated(Piece piece, Verdict verdict) {
            failed |= verdict.has(failOn.severity());
            try {
                output.add(verdict);
            } catch (IOException e) {
                throw new UncheckedIOException("The report cannot be written: " + e.getMessage() + ".", e);
            }
            if (streams.progress()) {
                progress.validated(piece, now());
            }
        }

        @Override
        public void failed(Piece piece, Throwable cause) {
            incomplete("Cannot validate " + piece.input() + " from line " + piece.line() + ": " + cause + ".");
        }

        private void incomplete(String sentence) {
            complete = false;
            streams.complain(sentence);
        }

        int end() throws IOException {
            output.end(complete);
            streams.erase();
            if (!complete) {
                return INCOMPLETE;
            }
            return failed ? FINDINGS : ExitCode.OK;
        }
    }
}
