package org.trdcareplan.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.trdcareplan.FhirHttp;
import org.trdcareplan.ServerProcess;
import org.trdcareplan.StartedDirectory;
import org.trdcareplan.cli.TrdCarePlanServer;

/** What a stop and a start leave as it was, first on the bundled PostgreSQL, then on one that the operator names. */
class RestartIT {

    private static final Path DATA = Path.of("target/restart-data");

    private ConfigurableApplicationContext server;

    @BeforeAll
    static void afterAFirstStart() {
        StartedDirectory.copyTo(DATA);
    }

    @AfterEach
    void stop() {
        if (server != null) {
            server.close();
        }
    }

    private FhirHttp start(List<String> settings) {
        List<String> all = new ArrayList<>(settings);
        all.add("--server.port=0");
        server = SpringApplication.run(TrdCarePlanServer.class, all.toArray(String[]::new));
        return new FhirHttp(server.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
    }

    @Test
    void everythingIsThereAgainOnTheSameDirectoryAndOnAPostgresOfOnesOwn() {
        FhirHttp first = start(List.of("--trd.storage.directory=" + DATA));
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
            List<String> settings = new ArrayList<>(
                    List.of(ServerProcess.onDatabase(yours.jdbcUrl(), yours.username(), yours.password())));
            settings.add("--trd.storage.directory=target/must-not-be-made");
            FhirHttp second = start(settings);

            assertThat(second.get(patient).body()).contains("\"gender\":\"other\"");
            assertThat(rows(yours))
                    .as("resources, so the guide was not installed again")
                    .isEqualTo(rows);
            assertThat(Path.of("target/must-not-be-made")).doesNotExist();
            assertThat(reindexed(yours)).as("on an empty database").isEmpty();
            server.close();

            forgetOneSearchParameter(yours);
            start(settings);

            assertThat(reindexed(yours)).as("one job, for what is stored").containsExactly("Observation?");
            server.close();
        }
        assertThat(Files.exists(DATA)).isTrue();
    }

    /** What the jobs that index anew were to go over. */
    private static List<String> reindexed(BundledPostgres postgres) {
        return sql(postgres)
                .queryForList(
                        "select params_json_vc from bt2_job_instance where definition_id = 'REINDEX'", String.class)
                .stream()
                .map(job -> Pattern.compile("[A-Za-z]+\\?")
                        .matcher(job)
                        .results()
                        .map(MatchResult::group)
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    /** As if an earlier start had been killed while it installed the guide: nothing is recorded, and one is missing. */
    private static void forgetOneSearchParameter(BundledPostgres postgres) {
        assertThat(sql(postgres).update("delete from trd_installation where kind = 'guide'"))
                .isEqualTo(1);
        assertThat(sql(postgres)
                        .update("delete from hfj_spidx_uri where sp_uri like '%/SearchParameter/"
                                + "trd-observation-session-timepoint'"))
                .isPositive();
    }

    private static long rows(BundledPostgres postgres) {
        return sql(postgres).queryForObject("select count(*) from hfj_res_ver", Long.class);
    }

    private static JdbcTemplate sql(BundledPostgres postgres) {
        return new JdbcTemplate(
                new DriverManagerDataSource(postgres.jdbcUrl(), postgres.username(), postgres.password()));
    }
}
