package org.trdcareplan.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.trdcareplan.FhirHttp;
import org.trdcareplan.FhirHttp.Answer;
import org.trdcareplan.ServerProcess;
import org.trdcareplan.ServerTest;

/**
 * Two servers behind HAProxy with the settings of {@code docker/haproxy.cfg}: whichever is killed under load, what was
 * acknowledged is stored, once, and clients see errors for less than a second. Needs {@code haproxy}; with the
 * environment variable {@code TRD_PROXY=required} its absence fails the test.
 */
@ServerTest
@Timeout(600)
class FailoverIT {

    private static final Path CONFIGURATION = Path.of("docker/haproxy.cfg");
    private static final String SYSTEM = "http://clinic.test/fhir/failover";
    private static final int CLIENTS = 8;

    /** What clients see of a server that died: at most this. */
    private static final Duration TOLERATED = Duration.ofSeconds(1);

    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<Long> failures = new ConcurrentLinkedQueue<>();
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicBoolean ended = new AtomicBoolean();

    @Autowired
    private HikariDataSource database;

    @Test
    void killOfEitherServerUnderLoadLosesNothing() throws Exception {
        boolean there = isInstalled();
        if (!"required".equals(System.getenv("TRD_PROXY"))) {
            assumeThat(there).as("haproxy is installed").isTrue();
        }
        assertThat(there).as("haproxy is installed").isTrue();

        List<Integer> ports = List.of(freePort(), freePort());
        int entry = freePort();
        ServerProcess[] servers = {server(0, ports), server(1, ports)};
        Process proxy = null;
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            servers[0].http();
            servers[1].http();
            proxy = proxy(entry, ports);
            FhirHttp front = new FhirHttp(entry);
            await().atMost(Duration.ofSeconds(30))
                    .ignoreException(UncheckedIOException.class)
                    .until(() -> front.get("metadata").status() == 200);
            for (int client = 0; client < CLIENTS; client++) {
                clients.execute(() -> createUntilTheEnd(front));
            }

            for (int killed = 0; killed < servers.length; killed++) {
                awaitMore(100);
                failures.clear();
                servers[killed].kill();
                awaitMore(100);
                System.out.printf("Server %d killed: %d errors in %s%n", killed, failures.size(), timeWithErrors());
                assertThat(timeWithErrors())
                        .as("errors after the kill of server " + killed)
                        .isLessThan(TOLERATED);
                servers[killed] = server(killed, ports);
                servers[killed].http();
                pause(5000); // HAProxy asks every two seconds
            }

            ended.set(true);
            clients.shutdown();
            assertThat(clients.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
            List<String> stored = new JdbcTemplate(database)
                    .queryForList(
                            "select sp_value from hfj_spidx_token where sp_name = 'identifier' and sp_system = ?",
                            String.class,
                            SYSTEM);
            assertThat(stored).doesNotHaveDuplicates().containsAll(acknowledged);
        } finally {
            ended.set(true);
            clients.shutdownNow();
            if (proxy != null) {
                proxy.destroyForcibly();
            }
            for (ServerProcess server : servers) {
                server.close();
            }
        }
    }

    /** Like a registry: what failed is sent again, on the condition that it is not there. */
    private void createUntilTheEnd(FhirHttp front) {
        while (!ended.get()) {
            String value = "F-" + next.getAndIncrement();
            String patient = "{\"resourceType\": \"Patient\", \"identifier\": [{\"system\": \"" + SYSTEM
                    + "\", \"value\": \"" + value + "\"}]}";
            boolean stored = false;
            while (!stored && !ended.get()) {
                try {
                    Answer answer =
                            front.post("Patient", patient, "If-None-Exist", "identifier=" + SYSTEM + "|" + value);
                    stored = answer.status() == 201 || answer.status() == 200;
                } catch (UncheckedIOException e) {
                    stored = false; // no answer
                }
                if (stored) {
                    acknowledged.add(value);
                } else {
                    failures.add(System.nanoTime());
                }
            }
            pause(50);
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Duration timeWithErrors() {
        List<Long> times = new ArrayList<>(failures);
        return times.isEmpty()
                ? Duration.ZERO
                : Duration.ofNanos(times.stream()
                                .mapToLong(Long::longValue)
                                .max()
                                .orElseThrow()
                        - times.stream().mapToLong(Long::longValue).min().orElseThrow());
    }

    private void awaitMore(int writes) {
        int before = acknowledged.size();
        await().atMost(Duration.ofMinutes(1)).until(() -> acknowledged.size() >= before + writes);
    }

    private ServerProcess server(int number, List<Integer> ports) {
        List<String> settings = new ArrayList<>(List.of(
                ServerProcess.onDatabase(database.getJdbcUrl(), database.getUsername(), database.getPassword())));
        settings.add("--server.port=" + ports.get(number));
        return new ServerProcess("failover-" + number, settings.toArray(String[]::new));
    }

    private static boolean isInstalled() {
        try {
            return new ProcessBuilder("haproxy", "-v").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The settings as they stand, with addresses of this machine in place of those of the containers. */
    private static Process proxy(int entry, List<Integer> ports) throws IOException {
        String settings = Files.readString(CONFIGURATION);
        String here = settings.replaceFirst("(?m)^resolvers docker\\n(  .*\\n)+", "")
                .replaceFirst("bind :8080", "bind 127.0.0.1:" + entry)
                .replaceFirst(
                        "(?m)^  server-template \\S+ 2 \\S+ (check .*) resolvers .*$",
                        "  server one 127.0.0.1:%d $1\n  server two 127.0.0.1:%d $1"
                                .formatted(ports.get(0), ports.get(1)));
        assertThat(here).contains("127.0.0.1:" + ports.get(1)).doesNotContain("resolvers");
        Path file = Path.of("target/failover-haproxy.cfg");
        Files.writeString(file, here);
        return new ProcessBuilder("haproxy", "-db", "-f", file.toString())
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target/failover-haproxy.log").toFile())
                .start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
