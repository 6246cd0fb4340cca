package org.trdcareplan.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.trdcareplan.storage.PostgresProcess.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a running server promises. */
@Timeout(60)
class BundledPostgresTest {

    @TempDir
    static Path temporary;

    private static Path data;
    private static BundledPostgres postgres;

    @BeforeAll
    static void startOnce() throws IOException {
        data = PostgresProcess.dataBelow(temporary);
        postgres = BundledPostgres.start(data);
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @Test
    void commitsAreDurableAndPagesChecked() throws SQLException {
        for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes", "data_checksums")) {
            assertThat(query(postgres, "SHOW " + setting)).as(setting).isEqualTo("on");
        }
    }

    @Test
    void textIsUnicodeSortedByCodePointAlikeEverywhere() throws SQLException {
        assertThat(query(postgres, "SHOW server_encoding")).isEqualTo("UTF8");
        assertThat(query(postgres, "SELECT lower('ÅNGSTRÖM')")).isEqualTo("ångström");
        // U+005A before U+0061 before U+00C5
        assertThat(query(postgres, "SELECT string_agg(c, '' ORDER BY c) FROM unnest(ARRAY['Å','a','Z']) c"))
                .isEqualTo("ZaÅ");
    }

    @Test
    void onlyThisMachineCanConnectAndOnlyWithThePassword() throws SQLException {
        assertThat(query(postgres, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
        assertThatThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl(), postgres.username(), "guessed"))
                .hasMessageContaining("password authentication failed");
        assertThatThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl(), "postgres", postgres.password()))
                .hasMessageContaining("password authentication failed");
        assertThat(query(postgres, "SELECT rolsuper FROM pg_roles WHERE rolname = current_user"))
                .isEqualTo("f");
    }

    @Test
    void passwordFileIsReadableByItsOwnerOnly() throws IOException {
        assumeFalse(System.getProperty("os.name").startsWith("Windows"));
        Path file = data.resolve("postgresql.password");
        assertThat(file).content().isEqualToIgnoringNewLines(postgres.password());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void logHoldsNoValueOfAFailedStatement() throws SQLException {
        PostgresProcess.execute(
                postgres, "CREATE TABLE patient (name text PRIMARY KEY)", "INSERT INTO patient VALUES ('Sokolova')");
        assertThatThrownBy(() -> PostgresProcess.execute(postgres, "INSERT INTO patient VALUES ('Sokolova')"))
                .hasMessageContaining("duplicate key");

        assertThat(data.resolve("postgresql.log"))
                .content()
                .contains("ready to accept")
                .doesNotContain("Sokolova");
    }
}
