package org.trdcareplan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The data directory of a server that has been started once: the bundled PostgreSQL with the schema and the guide, and
 * nothing else. It is made when the first test asks for a copy.
 */
public final class StartedDirectory {

    private static Path original;

    private StartedDirectory() {}

    /** Puts a copy there; what was there goes. */
    public static synchronized void copyTo(Path directory) {
        if (original == null) {
            Path made = Path.of("target/started-directory/data");
            try (ServerProcess first = ServerProcess.first("started-directory", "--trd.storage.directory=" + made)) {
                first.http();
            }
            original = made;
        }
        copy(original, directory);
    }

    /** Copies a directory with the owners of its files, who the bundled PostgreSQL runs as; what was there goes. */
    public static void copy(Path from, Path to) {
        try {
            Files.createDirectories(to.toAbsolutePath().getParent());
            run("rm", "-rf", to.toString());
            run("cp", "-a", from.toString(), to.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void run(String... command) throws IOException, InterruptedException {
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            throw new IllegalStateException("Failed: " + String.join(" ", command));
        }
    }
}
