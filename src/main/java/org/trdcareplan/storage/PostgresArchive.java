package org.trdcareplan.storage;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.io.FileUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tukaani.xz.XZInputStream;

/**
 * The archive of PostgreSQL's programs in the jar, unpacked once into a cache directory of this user, where every later
 * start of the same build finds it.
 *
 * <p>Not into a shared temporary directory: another user could put programs there for us to run, and a cleaner could
 * remove them under a running server.
 */
final class PostgresArchive {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresArchive.class);
    private static final String OWN_NAME = "trd-careplan-server";

    private PostgresArchive() {}

    /** The directory with {@code bin}, {@code lib} and {@code share}. */
    static Path unpacked() throws IOException {
        byte[] archive = read();
        Path home = cacheDirectory().resolve("postgresql-" + mark(archive));
        if (!Files.isDirectory(home)) {
            unpack(archive, home);
        }
        return home;
    }

    private static byte[] read() throws IOException {
        String os =
                System.getProperty("os.name").replaceFirst("^Mac.*", "Darwin").replaceFirst("^Windows.*", "Windows");
        String processor = System.getProperty("os.arch");
        try (InputStream resource = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(os, processor)) {
            return resource.readAllBytes();
        } catch (IllegalStateException e) {
            throw new StorageUnavailableException(
                    ("This build carries no PostgreSQL for %s on %s: build it on this platform,"
                                    + " or set SPRING_DATASOURCE_URL to a PostgreSQL of yours")
                            .formatted(os, processor),
                    e);
        }
    }

    /** Tells one release of PostgreSQL from another. The JVM is quick at it; a hash would cost every start half a second. */
    private static String mark(byte[] archive) {
        CRC32 sum = new CRC32();
        sum.update(archive);
        return "%08x%08x".formatted(sum.getValue(), archive.length);
    }

    /** For root a place that the user PostgreSQL then runs as can enter, which root's home is not. */
    private static Path cacheDirectory() throws IOException {
        Path usual = Platform.ROOT
                ? Path.of("/var/cache", OWN_NAME)
                : Path.of(System.getProperty("user.home"), ".cache", OWN_NAME);
        if (makeOwn(usual)) {
            return usual;
        }
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"), OWN_NAME + "-" + Platform.USER);
        if (makeOwn(temporary)) {
            return temporary;
        }
        throw new StorageUnavailableException(("PostgreSQL can be unpacked neither into %s nor into %s:"
                        + " make one a directory that only this user can write")
                .formatted(usual, temporary));
    }

    private static boolean makeOwn(Path directory) throws IOException {
        try {
            Files.createDirectories(directory);
            if (!Platform.POSIX) {
                return Files.isWritable(directory);
            }
            if (!Files.getOwner(directory).getName().equals(Platform.USER)) {
                return false;
            }
            Set<PosixFilePermission> permissions = PosixFilePermissions.fromString("rwxr-xr-x");
            if (!Files.getPosixFilePermissions(directory).equals(permissions)) {
                Files.setPosixFilePermissions(directory, permissions);
            }
            return true;
        } catch (IOException e) {
            LOG.debug("{} cannot hold PostgreSQL's programs", directory, e);
            return false;
        }
    }

    /**
     * Unpacks beside the place and renames: of two servers that start at once, one wins and both find a complete
     * directory.
     */
    private static void unpack(byte[] archive, Path home) throws IOException {
        LOG.info("Unpacking PostgreSQL into {}", home);
        Path unfinished = Files.createTempDirectory(home.getParent(), home.getFileName() + ".unfinished-");
        try {
            extract(archive, unfinished);
            if (Platform.POSIX) {
                Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
            Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (!Files.isDirectory(home)) {
                throw e;
            }
            LOG.debug("Another server unpacked {} meanwhile", home);
        } finally {
            FileUtils.deleteQuietly(unfinished.toFile());
        }
    }

    private static void extract(byte[] archive, Path target) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path path = entry.resolveIn(target);
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                    continue;
                }
                Files.createDirectories(path.getParent());
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
                } else {
                    Files.copy(tar, path);
                    if (Platform.POSIX) {
                        Files.setPosixFilePermissions(
                                path,
                                PosixFilePermissions.fromString(
                                        (entry.getMode() & 0100) == 0 ? "rw-r--r--" : "rwxr-xr-x"));
                    }
                }
            }
        }
    }
}
