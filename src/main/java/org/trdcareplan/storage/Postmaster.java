package org.trdcareplan.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds the process behind a cluster's {@code postmaster.pid}. After a crash the file may name a dead process, or one
 * that got the number since (always likely in a container, where numbers are small): such a process is never taken for
 * PostgreSQL.
 */
final class Postmaster {

    private static final Logger LOG = LoggerFactory.getLogger(Postmaster.class);

    private Postmaster() {}

    static Optional<ProcessHandle> of(Path cluster) throws IOException {
        Path file = cluster.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        // Line 1: process id, negative in single-user mode; line 3: start time in seconds.
        List<String> lines =
                Files.readAllLines(file).stream().map(String::strip).toList();
        if (lines.size() < 3) {
            remove(file, "was cut short");
            return Optional.empty();
        }
        Optional<ProcessHandle> named =
                ProcessHandle.of(Long.parseLong(lines.get(0))).filter(ProcessHandle::isAlive);
        Optional<String> program = named.flatMap(Postmaster::program);
        if (program.isPresent() && !program.get().startsWith("postgres")) {
            remove(file, "names process %s, which is not PostgreSQL but %s".formatted(lines.get(0), program.get()));
            return Optional.empty();
        }
        Instant started = Instant.ofEpochSecond(Long.parseLong(lines.get(2)));
        return named.filter(process -> program.isPresent() && serves(process, cluster, started));
    }

    /**
     * The name of its program file; none for another user's process, which cannot be ours. An own process without a
     * program has ended, and waits (in a container perhaps for ever) to be noticed by its parent.
     */
    private static Optional<String> program(ProcessHandle process) {
        ProcessHandle.Info info = process.info();
        boolean ours =
                Platform.ROOT || info.user().filter(Platform.USER::equals).isPresent();
        return info.command()
                .map(command -> command.replaceFirst("^.*[/\\\\]", ""))
                .or(() -> ours ? Optional.of("a process that ended") : Optional.empty());
    }

    /** PostgreSQL itself would refuse to start; the caller's lock makes it safe to remove. */
    private static void remove(Path file, String why) throws IOException {
        LOG.warn("{} {}; removing that file", file, why);
        Files.delete(file);
    }

    /**
     * By working directory (Linux; PostgreSQL works in its cluster, even if that was moved), else by arguments, else
     * (Windows) by start time.
     */
    private static boolean serves(ProcessHandle process, Path cluster, Instant started) {
        try {
            return Files.isSameFile(Path.of("/proc", Long.toString(process.pid()), "cwd"), cluster);
        } catch (IOException e) {
            ProcessHandle.Info info = process.info();
            return info.arguments().isPresent()
                    ? List.of(info.arguments().get()).contains(cluster.toString())
                    : info.startInstant()
                            .filter(start ->
                                    Duration.between(start, started).abs().toSeconds() <= 5)
                            .isPresent();
        }
    }
}
