package org.trdcareplan.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;

/** The files of one data directory, and what they tell about its PostgreSQL cluster. */
final class DataDirectory {

    private static final Pattern CAUSE = Pattern.compile("FATAL:|PANIC:|error:");

    private final Path root;

    private DataDirectory(Path root) {
        this.root = root;
    }

    static DataDirectory at(Path directory) {
        Path root = directory.toAbsolutePath().normalize();
        try {
            root = Files.createDirectories(root).toRealPath();
        } catch (IOException e) {
            throw new StorageUnavailableException(
                    "Cannot create the data directory %s (%s): choose one that this user may write".formatted(root, e),
                    e);
        }
        if (!Files.isWritable(root)) {
            throw new StorageUnavailableException(
                    "Cannot write to the data directory %s: make it writable for this user or choose another"
                            .formatted(root));
        }
        // pg_ctl hands the path to a shell in double quotes.
        if (Platform.POSIX && root.toString().matches("(?s).*[\"$`\\\\\\n].*")) {
            throw new StorageUnavailableException(("The data directory %s has a character that PostgreSQL cannot take"
                            + " (one of \" $ ` \\): choose another")
                    .formatted(root));
        }
        return new DataDirectory(root);
    }

    Path root() {
        return root;
    }

    Path cluster() {
        return root.resolve("postgresql");
    }

    Path log() {
        return root.resolve("postgresql.log");
    }

    Path lockFile() {
        return root.resolve("postgresql.lock");
    }

    private Path passwordFile() {
        return root.resolve("postgresql.password");
    }

    boolean hasCluster() {
        return Files.exists(cluster().resolve("PG_VERSION"));
    }

    /** Whether an operator wants the archived log replayed; PostgreSQL removes the file when that is done. */
    boolean isToRecover() {
        return Files.exists(cluster().resolve("recovery.signal"));
    }

    /** Refuses, having only read, a cluster that this server cannot or must not open. */
    void requireUsableBy(String majorVersion) {
        try {
            if (hasCluster()) {
                String found = Files.readString(cluster().resolve("PG_VERSION")).strip();
                if (!found.equals(majorVersion)) {
                    throw new StorageUnavailableException(
                            ("%s was written by PostgreSQL %s, which PostgreSQL %s of this server cannot open:"
                                            + " run a PostgreSQL %2$s of yours on it and set SPRING_DATASOURCE_URL,"
                                            + " or move it away and restore its pg_dump into the new one")
                                    .formatted(cluster(), found, majorVersion));
                }
                if (!Files.isReadable(passwordFile())) {
                    throw new StorageUnavailableException(("%s is missing or not readable, so %s cannot be opened:"
                                    + " bring the file back, or run as the user who made it")
                            .formatted(passwordFile(), cluster()));
                }
            } else if (Files.exists(cluster()) && !isEmpty(cluster())) {
                throw new StorageUnavailableException(
                        "%s is not empty and holds no PostgreSQL cluster: move it away or choose another data directory"
                                .formatted(cluster()));
            }
        } catch (IOException e) {
            throw new StorageUnavailableException(
                    "Cannot read %s (%s): run as the user who made it".formatted(cluster(), e), e);
        }
    }

    /** Where initdb works; only {@link #finishCluster} makes it the cluster. */
    Path createUnfinishedCluster() throws IOException {
        try (Stream<Path> left = Files.list(root)) {
            for (Path unfinished : left.filter(
                            path -> path.getFileName().toString().startsWith("postgresql.unfinished-"))
                    .toList()) {
                removeUnfinished(unfinished);
            }
        }
        return Files.createTempDirectory(root, "postgresql.unfinished-");
    }

    void finishCluster(Path unfinished) throws IOException {
        Files.deleteIfExists(cluster());
        Files.move(unfinished, cluster(), StandardCopyOption.ATOMIC_MOVE);
        if (Platform.POSIX) {
            // Otherwise a power cut could take the rename back, and with it everything stored since.
            try (FileChannel directory = FileChannel.open(root, StandardOpenOption.READ)) {
                directory.force(true);
            }
        }
    }

    void removeUnfinished(Path unfinished) {
        FileUtils.deleteQuietly(unfinished.toFile());
    }

    String password() throws IOException {
        return Files.readString(passwordFile()).strip();
    }

    /**
     * The password for a new cluster: 192 random bits in a file that only its owner can read. One that is there already
     * is kept, since it opens a cluster that was moved away.
     */
    String newPassword() throws IOException {
        if (Files.exists(passwordFile()) && password().matches("[A-Za-z0-9_-]{16,}")) {
            return password();
        }
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        Files.deleteIfExists(passwordFile());
        Files.createFile(passwordFile(), Platform.ownerOnly());
        try (FileChannel file = FileChannel.open(passwordFile(), StandardOpenOption.WRITE)) {
            file.write(StandardCharsets.US_ASCII.encode(password + System.lineSeparator()));
            file.force(true);
        }
        return password;
    }

    /** The PostgreSQL process that serves this cluster now, whoever started it. */
    Optional<ProcessHandle> postmaster() throws IOException {
        return Postmaster.of(cluster());
    }

    long logSize() throws IOException {
        if (!Files.exists(log())) {
            Files.createFile(log(), Platform.ownerOnly());
        }
        return Files.size(log());
    }

    String logSince(long size) throws IOException {
        byte[] all = Files.readAllBytes(log());
        return new String(all, (int) size, all.length - (int) size, StandardCharsets.UTF_8);
    }

    /** The last line that PostgreSQL logged as a cause of failure, else the last line that is not pg_ctl's. */
    String lastWords(long size) throws IOException {
        List<String> lines =
                logSince(size).lines().filter(line -> !line.isBlank()).toList();
        List<String> causes = lines.stream().filter(CAUSE.asPredicate()).toList();
        List<String> said = lines.stream()
                .filter(line -> !line.startsWith("pg_ctl:") && !line.startsWith("Examine the log"))
                .toList();
        return Stream.of(causes, said, lines, List.of("it said nothing"))
                .filter(list -> !list.isEmpty())
                .map(list -> list.get(list.size() - 1))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isEmpty(Path directory) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.findAny().isEmpty();
        }
    }
}
