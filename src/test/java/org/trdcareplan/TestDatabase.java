package org.trdcareplan;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.images.builder.Transferable;
import org.testcontainers.utility.MountableFile;
import org.yaml.snakeyaml.Yaml;

/**
 * The PostgreSQL that a server under test stores in: the bundled one, with the schema and the guide and nothing else, or
 * with {@code mvn verify -Pdocker} the container that {@code docker/compose.yaml} describes, empty. That choice is made
 * here only.
 */
public final class TestDatabase implements ApplicationContextInitializer<GenericApplicationContext> {

    /** Whether the build asks for the container. */
    public static final boolean IN_CONTAINER =
            switch (System.getProperty("trd.test.database", "bundled")) {
                case "bundled" -> false;
                case "container" -> true;
                default -> throw new IllegalArgumentException("trd.test.database is neither bundled nor container");
            };

    private static final Path DATA = Path.of("target/it-data");
    private static final Path COMPOSE = Path.of("docker/compose.yaml");
    private static final Path CREATE_DATABASE = Path.of("docker/create-database.sh");
    private static final String PASSWORD = "only-for-this-container";
    private static final int PORT = 5432;

    @Override
    public void initialize(GenericApplicationContext server) {
        (IN_CONTAINER ? inContainer(server) : bundled()).applyTo(server);
    }

    private static TestPropertyValues bundled() {
        StartedDirectory.copyTo(DATA);
        return TestPropertyValues.of("trd.storage.directory=" + DATA);
    }

    private static TestPropertyValues inContainer(GenericApplicationContext server) {
        GenericContainer<?> postgres = container();
        postgres.start();
        // first of all, so it is stopped last, after the pool has been closed
        server.getDefaultListableBeanFactory().registerDisposableBean("postgresContainer", postgres::stop);
        return TestPropertyValues.of(
                "spring.datasource.url=jdbc:postgresql://%s:%d/trd?logServerErrorDetail=false"
                        .formatted(postgres.getHost(), postgres.getMappedPort(PORT)),
                "spring.datasource.username=trd",
                "spring.datasource.password=" + PASSWORD);
    }

    /** Not Testcontainers' own PostgreSQLContainer: that one turns fsync off and connects as superuser. */
    private static GenericContainer<?> container() {
        Map<String, Object> database = composedDatabase();
        GenericContainer<?> postgres = new GenericContainer<>((String) database.get("image"))
                .withCopyToContainer(Transferable.of(PASSWORD), "/run/secrets/database-password")
                .withCopyFileToContainer(
                        MountableFile.forHostPath(CREATE_DATABASE, 0755),
                        "/docker-entrypoint-initdb.d/create-database.sh")
                .withExposedPorts(PORT)
                // the first one, for the set-up, takes no connections from outside
                .waitingFor(Wait.forLogMessage(".*database system is ready to accept connections.*\\s", 2)
                        .withStartupTimeout(Duration.ofMinutes(2)));
        ((Map<?, ?>) database.get("environment"))
                .forEach((name, value) -> postgres.addEnv((String) name, (String) value));
        return postgres;
    }

    private static Map<String, Object> composedDatabase() {
        try (Reader file = Files.newBufferedReader(COMPOSE)) {
            Map<String, Map<String, Map<String, Object>>> compose = new Yaml().load(file);
            return compose.get("services").get("database");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
