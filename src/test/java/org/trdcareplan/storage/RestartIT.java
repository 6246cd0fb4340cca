package org.trdcareplan.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import org.trdcareplan.FhirHttp;
import org.trdcareplan.cli.TrdCarePlanServer;

/** What a stop and a start leave as it was, first on the bundled PostgreSQL, then on one that the operator names. */
class RestartIT {

    private static final Path DATA = Path.of("target/restart-data");

    private ConfigurableApplicationContext server;

    @BeforeAll
    static void fromNothing() throws IOException {
        FileSystemUtils.deleteRecursively(DATA);
    }

    @AfterEach
    void stop() {
        if (server != null) {
            server.close();
        }
    }

    private FhirHttp start(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--server.port=0");
        server = SpringApplication.run(TrdCarePlanServer.class, all.toArray(String[]::new));
        return new FhirHttp(server.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
    }

    @Test
    void everythingIsThereAgainOnTheSameDirectoryAndOnAPostgresOfOnesOwn() throws SQLException {
        FhirHttp first = start("--trd.storage.directory=" + DATA);
        String location = first.post("Patient", "{\"resourceType\": \"Patient\", \"gender\": \"other\"}")
                .header("Location");
        first.post(
                "Observation",
                "{\"resourceType\": \"Observation\", \"status\": \"final\", \"code\": {\"text\": \"weight\"}}");
        String patient = location.replaceAll(".*/(Patient/[^/]+)/.*", "$1");

        assertThatThrownBy(() -> BundledPostgres.start(DATA))
                .isInstanceOf(StorageUnavailableException.class)
                .hasMessageContaining(DATA.toString());
        server.close();

        try (BundledPostgres yours = BundledPostgres.start(DATA)) {
            long rows = rows(yours);
            FhirHttp second = start(
                    "--spring.datasource.url=" + yours.jdbcUrl(),
                    "--spring.datasource.username=" + yours.username(),
                    "--spring.datasource.password=" + yours.password(),
                    "--trd.storage.directory=target/must-not-be-made");

            assertThat(second.get(patient).body()).contains("\"gender\":\"other\"");
            assertThat(rows(yours))
                    .as("resources, so the guide was not installed again")
                    .isEqualTo(rows);
            assertThat(Path.of("target/must-not-be-made")).doesNotExist();
            assertThat(reindexed(yours)).as("on an empty database").isEmpty();
            server.close();

            forgetOneSearchParameter(yours);
            start(
                    "--spring.datasource.url=" + yours.jdbcUrl(),
                    "--spring.datasource.username=" + yours.username(),
                    "--spring.datasource.password=" + yours.password());

            assertThat(reindexed(yours)).as("one job, for what is stored").containsExactly("Observation?");
            server.close();
        }
        assertThat(Files.exists(DATA)).isTrue();
    }

    /** What the jobs that index anew were to go over. */
    private static List<String> reindexed(BundledPostgres postgres) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(postgres.jdbcUrl(), postgres.username(), postgres.password());
                Statement sql = connection.createStatement();
                ResultSet jobs = sql.executeQuery(
                        "select params_json_vc from bt2_job_instance where definition_id = 'REINDEX'")) {
            List<String> urls = new ArrayList<>();
            while (jobs.next()) {
                urls.add(String.join(
                        " ",
                        Pattern.compile("[A-Za-z]+\\?")
                                .matcher(jobs.getString(1))
                                .results()
                                .map(MatchResult::group)
                                .toList()));
            }
            return urls;
        }
    }

    /** As if an earlier start had been killed while it installed the guide. */
    private static void forgetOneSearchParameter(BundledPostgres postgres) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(postgres.jdbcUrl(), postgres.username(), postgres.password());
                Statement sql = connection.createStatement()) {
            assertThat(sql.executeUpdate("delete from hfj_spidx_uri where sp_uri like '%/SearchParameter/"
                            + "trd-observation-session-timepoint'"))
                    .isPositive();
        }
    }

    private static long rows(BundledPostgres postgres) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(postgres.jdbcUrl(), postgres.username(), postgres.password());
                Statement sql = connection.createStatement();
                ResultSet count = sql.executeQuery("select count(*) from hfj_res_ver")) {
            count.next();
            return count.getLong(1);
        }
    }
}
