package org.trdcareplan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.trdcareplan.cli.validate.Streams;
import org.trdcareplan.storage.StorageMove;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** The command {@code migrate-storage}: what it takes, and what it says. */
@Command(
        name = "migrate-storage",
        description =
                "Moves all data from the bundled PostgreSQL into an empty PostgreSQL of yours. The server has to be "
                        + "stopped; its data directory stays as it is.",
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:everything was moved and compared", "2:nothing was moved, or the arguments are wrong"})
final class MigrateStorage implements Callable<Integer> {

    private final Streams streams;

    @Option(
            names = "--to",
            paramLabel = "URL",
            required = true,
            description = "Your database, such as jdbc:postgresql://db.example.org:5432/trd.")
    private String url;

    @Option(names = "--user", paramLabel = "ROLE", required = true, description = "The role that owns it.")
    private String user;

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            description = "A file that holds its password. Default: the variable SPRING_DATASOURCE_PASSWORD.")
    private Path passwordFile;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The data directory, trd.storage.directory of the server. Default: ${DEFAULT-VALUE}.")
    private Path data = Path.of("data");

    MigrateStorage(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        long rows = new StorageMove(url, user, password(), streams.err()::println).from(data);
        PrintWriter out = streams.outWriter();
        out.printf(Locale.ROOT, "Moved %,d rows. From now on start the server with%n", rows);
        out.printf("SPRING_DATASOURCE_URL='%s'%n", url);
        out.printf("SPRING_DATASOURCE_USERNAME='%s'%n", user);
        out.println("SPRING_DATASOURCE_PASSWORD=...");
        out.printf("%s still holds the old state: keep it until you have a backup of the new.%n", data);
        return ExitCode.OK;
    }

    private String password() {
        if (passwordFile == null) {
            return Objects.requireNonNullElse(System.getenv("SPRING_DATASOURCE_PASSWORD"), "");
        }
        try {
            return Files.readString(passwordFile).strip();
        } catch (IOException e) {
            throw new IllegalArgumentException("Cannot read the password in " + passwordFile, e);
        }
    }
}
