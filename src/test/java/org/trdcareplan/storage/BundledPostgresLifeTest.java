package org.trdcareplan.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trdcareplan.storage.PostgresProcess.query;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.trdcareplan.ServerProcess;

/** Starts, ends and successions; the other servers are other JVMs, killed as an operating system kills. */
@Timeout(120)
class BundledPostgresLifeTest {

    @TempDir
    Path temporary;

    private Path data;
    private Path cluster;

    @BeforeEach
    void nameTheDirectories() throws IOException {
        data = PostgresProcess.dataBelow(temporary);
        cluster = data.resolve("postgresql");
    }

    @Test
    void committedRowIsThereAfterRestart() throws SQLException {
        try (BundledPostgres first = BundledPostgres.start(data)) {
            PostgresProcess.execute(first, "CREATE TABLE plan (id int)", "INSERT INTO plan VALUES (42)");
        }

        try (BundledPostgres second = BundledPostgres.start(data)) {
            assertThat(query(second, "SELECT id FROM plan")).isEqualTo("42");
        }
    }

    @Test
    void closingEndsTheProcessAndCanBeRepeated() throws Exception {
        BundledPostgres postgres = BundledPostgres.start(data);
        ProcessHandle postmaster = postmaster();

        postgres.close();
        postgres.close();

        assertThat(ends(postmaster)).isTrue();
        assertThat(cluster.resolve("postmaster.pid")).doesNotExist();
    }

    @Test
    void closingWorksInAnInterruptedThread() throws Exception {
        BundledPostgres postgres = BundledPostgres.start(data);
        ProcessHandle postmaster = postmaster();

        Thread.currentThread().interrupt();
        postgres.close();

        assertThat(Thread.interrupted()).isTrue();
        assertThat(ends(postmaster)).isTrue();
    }

    @Test
    void portTakenMeanwhileIsReplacedByAnother() throws IOException, SQLException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int free = BundledPostgres.freePort();
            Iterator<Integer> ports = List.of(taken.getLocalPort(), free).iterator();
            try (BundledPostgres postgres = BundledPostgres.start(data, ports::next)) {
                assertThat(query(postgres, "SHOW port")).isEqualTo(Integer.toString(free));
            }
        }
    }

    @Test
    void serverKilledWithItsDataCommittedIsSucceededByTheNext() throws Exception {
        PostgresProcess killed = PostgresProcess.start(data);
        ProcessHandle orphan = postmaster();
        killed.kill();
        assertThat(orphan.isAlive()).as("PostgreSQL outlives the killed JVM").isTrue();

        try (BundledPostgres next = BundledPostgres.start(data)) {
            assertThat(ends(orphan)).isTrue();
            assertThat(query(next, "SELECT count(*) FROM committed")).isEqualTo("1");
        }
    }

    @Test
    void serverKilledTogetherWithItsPostgresIsSucceededByTheNext() throws Exception {
        PostgresProcess killed = PostgresProcess.start(data);
        ProcessHandle postmaster = postmaster();
        killed.kill();
        postmaster.destroyForcibly();
        assertThat(ends(postmaster)).isTrue();

        try (BundledPostgres next = BundledPostgres.start(data)) {
            assertThat(query(next, "SELECT count(*) FROM committed")).isEqualTo("1");
        }
    }

    @Test
    void processThatGotTheNumberOfADeadPostgresIsNotStopped() throws IOException, SQLException {
        BundledPostgres.start(data).close();
        Process bystander = new ProcessBuilder(
                        ServerProcess.JAVA,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.trdcareplan.storage.PostgresProcess$Bystander")
                .start();
        try {
            Files.writeString(
                    cluster.resolve("postmaster.pid"),
                    bystander.pid() + "\n" + cluster + "\n0\n5432\n\n127.0.0.1\n\nready\n");

            try (BundledPostgres postgres = BundledPostgres.start(data)) {
                assertThat(query(postgres, "SELECT 1")).isEqualTo("1");
            }

            assertThat(bystander.isAlive()).isTrue();
        } finally {
            bystander.destroyForcibly();
        }
    }

    @Test
    void interruptedCreationOfTheClusterIsBegunAnew() throws IOException, SQLException {
        Path unfinished = Files.createDirectories(data.resolve("postgresql.unfinished-1"));
        Files.writeString(unfinished.resolve("PG_VERSION"), "17\n");

        try (BundledPostgres postgres = BundledPostgres.start(data)) {
            assertThat(query(postgres, "SELECT 1")).isEqualTo("1");
        }

        assertThat(unfinished).doesNotExist();
    }

    private ProcessHandle postmaster() throws IOException {
        long pid = Long.parseLong(
                Files.readAllLines(cluster.resolve("postmaster.pid")).get(0).strip());
        return ProcessHandle.of(pid).orElseThrow();
    }

    /** PostgreSQL removes its files a moment before it ends. A zombie, which has no program any more, has ended. */
    private static boolean ends(ProcessHandle process) throws InterruptedException {
        for (int tenths = 0;
                tenths < 100 && process.isAlive() && process.info().command().isPresent();
                tenths++) {
            Thread.sleep(100);
        }
        return !process.isAlive() || process.info().command().isEmpty();
    }
}
