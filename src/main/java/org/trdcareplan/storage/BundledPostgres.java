package org.trdcareplan.storage;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.IntSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL that the server runs for itself when no datasource is configured: a real one, on the loopback address
 * and a free port, with its data kept between runs.
 *
 * <p>Its owner must {@link #close()} it, and after the connection pool. No shutdown hook is added here: hooks run in no
 * order, and one that stopped PostgreSQL while requests still finish would lose their answers. A JVM that dies without
 * closing leaves PostgreSQL running with everything committed; the next start on the same directory stops it and goes
 * on.
 *
 * <p>The library's own {@code EmbeddedPostgres} is made for tests (no fsync, trust authentication, programs in a
 * world-writable directory), so only its archives are used here, with PostgreSQL's own {@code initdb} and
 * {@code pg_ctl}.
 */
public final class BundledPostgres implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(BundledPostgres.class);

    private final PostgresCluster cluster;
    private final DirectoryLock lock;
    private final String password;
    private final int port;
    private boolean closed;

    private BundledPostgres(PostgresCluster cluster, DirectoryLock lock, String password, int port) {
        this.cluster = cluster;
        this.lock = lock;
        this.password = password;
        this.port = port;
    }

    /**
     * Starts PostgreSQL on a data directory, which is made on first use.
     *
     * @param dataDirectory holds {@code postgresql/} (the cluster), {@code postgresql.password}, {@code postgresql.log}
     *     and {@code postgresql.lock}
     * @throws StorageUnavailableException if the directory is in use, was written by another PostgreSQL version, is not
     *     ours or does not start; its data is unchanged then
     */
    public static BundledPostgres start(Path dataDirectory) {
        return start(dataDirectory, BundledPostgres::freePort);
    }

    static BundledPostgres start(Path dataDirectory, IntSupplier ports) {
        long began = System.nanoTime();
        DataDirectory data = DataDirectory.at(dataDirectory);
        PostgresPrograms programs = PostgresPrograms.unpacked();
        data.requireUsableBy(programs.majorVersion());
        DirectoryLock lock = DirectoryLock.take(data.lockFile());
        try {
            PostgresCluster cluster = new PostgresCluster(data, programs);
            cluster.stopOrphan();
            if (!data.hasCluster()) {
                cluster.create();
            }
            String password = data.password();
            boolean recovers = data.isToRecover();
            int port = cluster.start(ports);
            if (recovers) {
                cluster.awaitRecovery(jdbcUrl(port), password);
            }
            long took = Duration.ofNanos(System.nanoTime() - began).toMillis();
            LOG.info(
                    "PostgreSQL {} started on 127.0.0.1:{} in {} ms, data in {}",
                    programs.version(),
                    port,
                    took,
                    data.cluster());
            return new BundledPostgres(cluster, lock, password, port);
        } catch (IOException e) {
            lock.close();
            throw new StorageUnavailableException(
                    "PostgreSQL cannot be started in %s: %s".formatted(data.root(), e), e);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /**
     * A URL for the JDBC driver, without user and password; the details of failed statements, which quote their values,
     * are kept out of exceptions and so out of the log.
     */
    public String jdbcUrl() {
        return jdbcUrl(port);
    }

    private static String jdbcUrl(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + PostgresCluster.DATABASE + "?logServerErrorDetail=false";
    }

    public String username() {
        return PostgresCluster.OWNER;
    }

    public String password() {
        return password;
    }

    /**
     * Disconnects whoever is still there, writes everything to the data files and stops; does nothing the second time.
     */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            cluster.stop();
            LOG.info("PostgreSQL stopped");
        } catch (IOException | StorageUnavailableException e) {
            LOG.error("PostgreSQL did not stop; the next start on its directory will stop it", e);
        } finally {
            lock.close();
        }
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new StorageUnavailableException("No free port on 127.0.0.1 for PostgreSQL: " + e.getMessage(), e);
        }
    }
}
