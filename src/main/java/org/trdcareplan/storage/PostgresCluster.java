package org.trdcareplan.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Creates, starts and stops the PostgreSQL of one data directory. Whoever calls holds the directory's lock. */
final class PostgresCluster {

    static final String DATABASE = "trd";
    static final String OWNER = "trd";

    private static final Logger LOG = LoggerFactory.getLogger(PostgresCluster.class);

    private static final Duration CREATE_LIMIT = Duration.ofMinutes(2);

    /** Long enough to replay a gigabyte of log (max_wal_size) on a slow disk after a power cut. */
    private static final Duration START_LIMIT = Duration.ofMinutes(2);

    private static final Duration STOP_LIMIT = Duration.ofMinutes(1);
    private static final int PORT_ATTEMPTS = 3;

    /**
     * Given on every start, so that no edit of postgresql.conf weakens them: what is acknowledged is on disk, and
     * nobody but this machine can connect. The log carries the server's own events only, since a failed statement may
     * quote a patient's data.
     */
    private static final List<String> FIXED_SETTINGS = List.of(
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "logging_collector=off",
            "log_min_messages=log",
            "log_min_error_statement=panic",
            "log_error_verbosity=terse");

    /**
     * Written to postgresql.conf of a new cluster, where they may be tuned. No parallel workers: they need more shared
     * memory than a container's 64 MB /dev/shm holds.
     */
    private static final List<String> FIRST_SETTINGS = List.of(
            "max_connections=64",
            "shared_buffers=128MB",
            "max_parallel_workers_per_gather=0",
            "timezone=UTC",
            "log_timezone=UTC",
            "log_checkpoints=off");

    /**
     * PostgreSQL's built-in C.UTF-8 sorts by code point and knows the case of every letter, alike on every platform and
     * release. The operating system's locales and ICU change their sort order with upgrades, which silently breaks the
     * indexes of a directory that is carried along.
     */
    private static final List<String> LOCALE =
            List.of("--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8");

    private static final String PG_HBA_CONF = """
            # Loopback only, and nobody without a password.
            host all all 127.0.0.1/32 scram-sha-256
            """;

    private final DataDirectory data;
    private final PostgresPrograms programs;

    PostgresCluster(DataDirectory data, PostgresPrograms programs) {
        this.data = data;
        this.programs = programs;
    }

    /**
     * Makes the cluster under another name and renames it when complete, so that it is there whole or not at all. The
     * superuser gets no password and so cannot log in; role and database are made in single-user mode, before anything
     * listens.
     */
    void create() throws IOException {
        LOG.info("Creating a PostgreSQL {} cluster in {}", programs.version(), data.cluster());
        long logged = data.logSize();
        Path unfinished = data.createUnfinishedCluster();
        try {
            programs.giveUpRoot(unfinished, data.log());
            if (!initdb(unfinished) || !createDatabase(unfinished)) {
                throw new StorageUnavailableException(
                        ("PostgreSQL cannot create its files in %s (%s): correct that, choose another data directory,"
                                        + " or set SPRING_DATASOURCE_URL")
                                .formatted(data.root(), data.lastWords(logged)));
            }
            Files.writeString(unfinished.resolve("pg_hba.conf"), PG_HBA_CONF);
            data.finishCluster(unfinished);
        } finally {
            data.removeUnfinished(unfinished);
        }
    }

    private boolean initdb(Path directory) throws IOException {
        List<String> arguments = new ArrayList<>(LOCALE);
        FIRST_SETTINGS.forEach(setting -> arguments.addAll(List.of("--set", setting)));
        arguments.addAll(
                List.of("--username=postgres", "--auth=reject", "--data-checksums", "-D", directory.toString()));
        return programs.run(directory, data.log(), CREATE_LIMIT, "", "initdb", arguments);
    }

    private boolean createDatabase(Path directory) throws IOException {
        String statements = """
                CREATE ROLE %1$s LOGIN PASSWORD '%2$s'
                CREATE DATABASE %3$s OWNER %1$s
                """.formatted(OWNER, data.newPassword(), DATABASE);
        // The password is random: hashing it four thousand times protects nothing and costs every connection.
        List<String> arguments = List.of(
                "--single",
                "-D",
                directory.toString(),
                "-c",
                "exit_on_error=on",
                "-c",
                "scram_iterations=1",
                "postgres");
        return programs.run(directory, data.log(), CREATE_LIMIT, statements, "postgres", arguments);
    }

    /** Starts on the first port from {@code ports} that is free, and returns it. */
    int start(IntSupplier ports) throws IOException {
        long logged = 0;
        for (int attempt = 0; attempt < PORT_ATTEMPTS; attempt++) {
            logged = data.logSize();
            int port = ports.getAsInt();
            String settings = "-c port=%d -c %s".formatted(port, String.join(" -c ", FIXED_SETTINGS));
            if (pgCtl("start", START_LIMIT, "-l", data.log().toString(), "-o", settings)) {
                return port;
            }
            // Somebody may have taken the port since it was found free.
            if (!data.logSince(logged).contains("could not create any TCP/IP sockets")) {
                break;
            }
        }
        String reason = data.lastWords(logged);
        stop();
        throw new StorageUnavailableException(
                "PostgreSQL does not start on %s: %s (more in %s)".formatted(data.cluster(), reason, data.log()));
    }

    /**
     * Waits until the archived log is replayed, however long that takes: pg_ctl takes PostgreSQL for started as soon as
     * it can be read from.
     */
    void awaitRecovery(String url, String password) throws IOException {
        LOG.info("PostgreSQL replays its archived log; waiting");
        while (isInRecovery(url, password)) {
            if (data.postmaster().isEmpty()) {
                throw new StorageUnavailableException(
                        "PostgreSQL stopped while it replayed its archived log: %s (more in %s)"
                                .formatted(data.lastWords(0), data.log()));
            }
            try {
                TimeUnit.SECONDS.sleep(1);
            } catch (InterruptedException e) {
                stop();
                Thread.currentThread().interrupt();
                throw new StorageUnavailableException("Interrupted while PostgreSQL replayed its archived log", e);
            }
        }
    }

    private static boolean isInRecovery(String url, String password) {
        try (Connection connection = DriverManager.getConnection(url, OWNER, password);
                Statement sql = connection.createStatement();
                ResultSet answer = sql.executeQuery("select pg_is_in_recovery()")) {
            return !answer.next() || answer.getBoolean(1);
        } catch (SQLException e) {
            return true; // not even to be read from; whether it runs at all is looked at next
        }
    }

    /** With the lock in our hands, a PostgreSQL that still serves this directory belonged to a JVM that was killed. */
    void stopOrphan() throws IOException {
        Optional<ProcessHandle> orphan = data.postmaster();
        if (orphan.isPresent()) {
            long pid = orphan.get().pid();
            LOG.warn(
                    "PostgreSQL process {} was left running on {} by a killed server; stopping it",
                    pid,
                    data.cluster());
            stop();
        }
    }

    void stop() throws IOException {
        for (String mode : List.of("fast", "immediate")) {
            if (data.postmaster().isPresent()) {
                pgCtl("stop", STOP_LIMIT, "-m", mode);
            }
        }
        Optional<ProcessHandle> left = data.postmaster();
        if (left.isPresent()) {
            throw new StorageUnavailableException(
                    "PostgreSQL process %d, which serves %s, does not stop: end it and start again"
                            .formatted(left.get().pid(), data.cluster()));
        }
    }

    /**
     * pg_ctl rather than {@code postgres} itself: it waits until the server is up or down, and gives it a session of
     * its own, so that Ctrl-C in the console reaches only the JVM.
     */
    private boolean pgCtl(String action, Duration limit, String... options) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(action, "-s", "-w", "-t", "" + limit.toSeconds()));
        arguments.addAll(List.of("-D", data.cluster().toString()));
        arguments.addAll(List.of(options));
        return programs.run(data.cluster(), data.log(), limit.plusSeconds(5), "", "pg_ctl", arguments);
    }
}
