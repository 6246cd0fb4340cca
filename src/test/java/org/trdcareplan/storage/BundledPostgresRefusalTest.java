package org.trdcareplan.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.trdcareplan.storage.PostgresProcess.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is refused, and that a refused start leaves everything as it was. */
@Timeout(120)
class BundledPostgresRefusalTest {

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
    void secondStartInTheSameJvmIsRefusedAndTheFirstGoesOn() throws Exception {
        try (BundledPostgres first = BundledPostgres.start(data)) {
            var before = PostgresProcess.filesBelow(data);

            assertThat(refusalOf(data))
                    .contains(
                            data.toString(),
                            "process " + ProcessHandle.current().pid());

            assertThat(PostgresProcess.filesBelow(data)).isEqualTo(before);
            assertThat(query(first, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void directoryOfAnotherLiveServerIsRefusedAndLeftAlone() throws Exception {
        try (PostgresProcess other = PostgresProcess.start(data)) {
            var before = PostgresProcess.filesBelow(data);

            // Twice: a refused start must not break the other's lock.
            for (int attempt = 0; attempt < 2; attempt++) {
                assertThat(refusalOf(data)).contains(data.toString(), "process " + other.pid());
            }

            assertThat(PostgresProcess.filesBelow(data)).isEqualTo(before);
            assertThat(other.query("SELECT count(*) FROM committed")).isEqualTo("1");
        }
    }

    @Test
    void clusterOfANewerPostgresIsRefusedAndLeftAlone() throws IOException {
        refusedForItsVersion("18");
    }

    @Test
    void clusterOfAnOlderPostgresIsRefusedAndLeftAlone() throws IOException {
        refusedForItsVersion("16");
    }

    private void refusedForItsVersion(String version) throws IOException {
        Files.createDirectories(cluster.resolve("global"));
        Files.writeString(cluster.resolve("PG_VERSION"), version + "\n");
        Files.writeString(data.resolve("postgresql.password"), "secret\n");
        var before = PostgresProcess.filesBelow(data);

        assertThat(refusalOf(data))
                .contains(
                        cluster.toString(),
                        "PostgreSQL " + version,
                        "PostgreSQL 17",
                        "SPRING_DATASOURCE_URL",
                        "pg_dump");

        assertThat(PostgresProcess.filesBelow(data)).isEqualTo(before);
    }

    @Test
    void directoryWithSomebodyElsesFilesIsRefusedAndLeftAlone() throws IOException {
        Files.createDirectories(cluster);
        Files.writeString(cluster.resolve("thesis.odt"), "do not lose");
        var before = PostgresProcess.filesBelow(data);

        assertThat(refusalOf(data)).contains(cluster.toString(), "not empty", "choose another");

        assertThat(PostgresProcess.filesBelow(data)).isEqualTo(before);
    }

    @Test
    void lostPasswordFileIsNamed() throws IOException {
        BundledPostgres.start(data).close();
        Files.delete(data.resolve("postgresql.password"));

        assertThat(refusalOf(data)).contains("postgresql.password");
    }

    @Test
    void pathThatCannotBeADirectoryIsNamed() throws IOException {
        Path file = Files.createFile(temporary.resolve("file"));

        assertThat(refusalOf(file.resolve("data"))).contains(file.toString(), "choose");
    }

    /** A file where a directory should be stands for every place that cannot be written to, for root too. */
    @Test
    void directoryThatCannotBeMadeIsNamed() throws IOException {
        Files.createDirectories(data);
        Path inAFile = Files.createFile(data.resolve("a-file")).resolve("data");

        assertThat(refusalOf(inAFile)).contains(inAFile.toString(), "choose one that this user may write");
    }

    @Test
    void damagedClusterIsRefusedWithTheLastWordsOfPostgres() throws IOException {
        BundledPostgres.start(data).close();
        Files.delete(cluster.resolve("global/pg_control"));

        assertThat(refusalOf(data))
                .contains(
                        cluster.toString(),
                        "pg_control",
                        data.resolve("postgresql.log").toString());
    }

    @Test
    void brokenConfigurationIsRefusedWithTheLastWordsOfPostgresAndStartsOnceRepaired()
            throws IOException, SQLException {
        BundledPostgres.start(data).close();
        Path configuration = cluster.resolve("postgresql.auto.conf");
        Files.writeString(configuration, "max_connections = many\n");

        assertThat(refusalOf(data)).contains("FATAL", "postgresql.auto.conf");

        Files.writeString(configuration, "");
        try (BundledPostgres postgres = BundledPostgres.start(data)) {
            assertThat(query(postgres, "SELECT 1")).isEqualTo("1");
        }
    }

    /** The one line that the refusal says. */
    private static String refusalOf(Path directory) {
        StorageUnavailableException refusal =
                catchThrowableOfType(StorageUnavailableException.class, () -> BundledPostgres.start(directory));
        assertThat(refusal).isNotNull();
        return assertThat(refusal.getMessage()).doesNotContain("\n").actual();
    }
}
