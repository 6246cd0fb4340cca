package org.trdcareplan.storage;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileOwnerAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.UserPrincipal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs {@code initdb}, {@code pg_ctl} and {@code postgres}; what they complain about goes to a log file. */
final class PostgresPrograms {

    private final Path home;
    private final String version;

    private PostgresPrograms(Path home, String version) {
        this.home = home;
        this.version = version;
    }

    static PostgresPrograms unpacked() {
        if (Platform.USER.equals("?")) {
            throw new StorageUnavailableException("PostgreSQL does not run as a user without a name: run the server as"
                    + " a user that /etc/passwd lists, or set SPRING_DATASOURCE_URL");
        }
        try {
            Path home = PostgresArchive.unpacked();
            return new PostgresPrograms(home, version(home));
        } catch (IOException e) {
            throw new StorageUnavailableException("PostgreSQL's programs cannot be unpacked: " + e, e);
        }
    }

    /** For example 17.11. */
    String version() {
        return version;
    }

    /** As in a cluster's PG_VERSION file: 17. */
    String majorVersion() {
        return version.replaceFirst("\\..*", "");
    }

    private static String version(Path home) {
        try {
            Process postgres = new ProcessBuilder(program(home, "postgres"), "--version")
                    .redirectErrorStream(true)
                    .start();
            String said = new String(postgres.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (!said.startsWith("postgres (PostgreSQL) ")) {
                throw new IOException(said);
            }
            return said.replaceFirst("^postgres \\(PostgreSQL\\) ", "");
        } catch (IOException e) {
            throw new StorageUnavailableException(
                    ("PostgreSQL's programs in %s do not run (%s): delete that directory and start again,"
                                    + " or set SPRING_DATASOURCE_URL")
                            .formatted(home, e.getMessage()),
                    e);
        }
    }

    /**
     * Runs a program to its end.
     *
     * @param cluster the directory it works on, which decides the user it runs as when we are root
     * @param input given to its standard input
     * @return whether it succeeded within the limit
     */
    boolean run(Path cluster, Path log, Duration limit, String input, String program, List<String> arguments)
            throws IOException {
        List<String> command = new ArrayList<>(withoutRoot(cluster));
        command.add(program(home, program));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.appendTo(log.toFile()));
        // Variables such as PGOPTIONS or PGDATA, set for another PostgreSQL, would change this one; and its messages
        // are read here in English.
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        Process process = started(builder);
        try (OutputStream standardInput = process.getOutputStream()) {
            standardInput.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // It ended without reading; its exit value tells.
        }
        if (!endsWithin(limit, process)) {
            process.destroyForcibly();
            return false;
        }
        return process.exitValue() == 0;
    }

    private static Process started(ProcessBuilder builder) {
        try {
            return builder.start();
        } catch (IOException e) {
            throw new StorageUnavailableException(
                    ("PostgreSQL cannot be run (%s): start the server as an ordinary user,"
                                    + " or set SPRING_DATASOURCE_URL")
                            .formatted(e.getMessage()),
                    e);
        }
    }

    /** Waits on even when interrupted: a server must not be left half started or half stopped. */
    private static boolean endsWithin(Duration limit, Process process) {
        long deadline = System.nanoTime() + limit.toNanos();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return process.waitFor(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /**
     * Prepares a new cluster directory and log for the user that PostgreSQL will run as. Where root may not make a user
     * namespace (a container without privileges), that is {@code nobody}.
     */
    void giveUpRoot(Path... files) throws IOException {
        if (Platform.ROOT && !LinuxUtils.isUnshareAvailable()) {
            for (Path file : files) {
                UserPrincipal nobody =
                        file.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody");
                Files.getFileAttributeView(file, FileOwnerAttributeView.class).setOwner(nobody);
            }
        }
    }

    /**
     * As root, what stands before the command so that it runs as the cluster's owner; root's own cluster is served from
     * a user namespace that has no root.
     */
    private static List<String> withoutRoot(Path cluster) throws IOException {
        if (!Platform.ROOT) {
            return List.of();
        }
        String owner = Files.getOwner(cluster).getName();
        if (!owner.equals(Platform.USER)) {
            String group = Files.readAttributes(cluster, PosixFileAttributes.class)
                    .group()
                    .getName();
            return List.of("setpriv", "--reuid=" + owner, "--regid=" + group, "--clear-groups", "--");
        }
        if (LinuxUtils.isUnshareAvailable()) {
            return List.of("unshare", "-U");
        }
        throw new StorageUnavailableException(
                "PostgreSQL does not run as root: start the server as an ordinary user, or set SPRING_DATASOURCE_URL");
    }

    private static String program(Path home, String name) {
        return home.resolve("bin").resolve(name).toString();
    }
}
