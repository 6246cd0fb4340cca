package org.trdcareplan.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.trdcareplan.cli.validate.Streams;
import org.trdcareplan.cli.validate.ValidateCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Unmatched;

/** The commands of the jar, as {@code --help} tells them. */
@Command(
        name = "trd-careplan-server",
        description = "A FHIR R4 server and validator for care plans in treatment-resistant depression.",
        subcommands = Commands.Serve.class,
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class)
final class Commands {

    /** Options that ask about the program and are no settings of the server. */
    static final Set<String> ASKING = Set.of("--help", "--version");

    private Commands() {}

    /** Runs a command that ends, and gives the exit code of the process. */
    static int run(String... arguments) {
        // Neither is part of a report: what libraries log, without even starting the logging, and what they print.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
        System.setOut(System.err);
        Streams streams = Streams.ofProcess(new FileOutputStream(FileDescriptor.out));
        return with(streams).execute(arguments);
    }

    static CommandLine with(Streams streams) {
        CommandLine commands = new CommandLine(new Commands())
                .addSubcommand(new ValidateCommand(streams))
                .addSubcommand(new MigrateStorage(streams))
                .setOut(streams.outWriter())
                .setErr(streams.errWriter())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true);
        return commands.setParameterExceptionHandler((failure, given) -> {
                    streams.complain(failure.getMessage() + ". See "
                            + failure.getCommandLine().getCommandSpec().qualifiedName() + " --help.");
                    return ExitCode.USAGE;
                })
                .setExecutionExceptionHandler((failure, command, result) -> {
                    streams.complain(Objects.requireNonNullElse(failure.getMessage(), failure.toString()));
                    return ExitCode.USAGE;
                });
    }

    /** Only told of here: {@link Main} starts the server before any of this is loaded. */
    @Command(
            name = "serve",
            description = "Starts the server; the default. Takes settings such as --server.port=8081.",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class)
    static final class Serve implements Runnable {

        @Unmatched
        private final List<String> settings = new ArrayList<>();

        @Override
        public void run() {
            throw new IllegalArgumentException("A setting begins with --, which " + settings.get(0) + " does not.");
        }
    }

    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Commands.class.getPackage().getImplementationVersion();
            return new String[] {"trd-careplan-server " + Objects.requireNonNullElse(version, "(not packaged)")};
        }
    }
}
