package org.trdcareplan.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ca.uhn.fhir.context.FhirContext;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Bundle;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;
import org.trdcareplan.FhirHttp;
import org.trdcareplan.ServerProcess;
import org.trdcareplan.ig.Guide;

/** Two servers that start together on an empty database, and one of them is killed in the middle. */
class TwoNodesIT {

    private static final Path DATA = Path.of("target/two-nodes-data");

    private static final Guide GUIDE = Guide.load(FhirContext.forR4Cached());

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static ServerProcess node(String name, BundledPostgres database) {
        return new ServerProcess(
                name,
                ServerProcess.onDatabase(
                        database.jdbcUrl() + "&ApplicationName=" + name, database.username(), database.password()));
    }

    @Test
    void oneMigratesAndInstallsTheOtherWaitsAndGoesOnWhenThatOneIsKilled() throws Exception {
        FileSystemUtils.deleteRecursively(DATA);
        try (BundledPostgres database = BundledPostgres.start(DATA)) {
            JdbcTemplate sql = new JdbcTemplate(
                    new DriverManagerDataSource(database.jdbcUrl(), database.username(), database.password()));
            Connection starter =
                    DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
            starter.createStatement().execute("select pg_advisory_lock(" + AdvisoryLock.SCHEMA.key + ")");
            try (ServerProcess one = node("node-one", database);
                    ServerProcess two = node("node-two", database)) {
                Map<String, ServerProcess> nodes = Map.of("node-one", one, "node-two", two);
                one.awaitLine("Another node migrates the schema; waiting");
                two.awaitLine("Another node migrates the schema; waiting");
                starter.createStatement().execute("select pg_advisory_lock(" + AdvisoryLock.GUIDE.key + ")");
                starter.createStatement().execute("select pg_advisory_unlock(" + AdvisoryLock.SCHEMA.key + ")");
                one.awaitLine("Another node installs the guide; waiting");
                two.awaitLine("Another node installs the guide; waiting");
                assertThat(sql.queryForList(
                                "select version from \"FLY_HFJ_MIGRATION\" where version is not null group by version"
                                        + " having count(*) > 1",
                                String.class))
                        .as("steps of the migration that were done twice")
                        .isEmpty();

                starter.close();
                await().atMost(PATIENCE)
                        .until(() -> sql.queryForObject(
                                        "select count(*) from hfj_resource where res_type = 'StructureDefinition'",
                                        Long.class)
                                > 0);
                String installing = sql.queryForObject(
                        "select application_name from pg_locks join pg_stat_activity using (pid)"
                                + " where locktype = 'advisory' and granted and objid = ?",
                        String.class,
                        AdvisoryLock.GUIDE.key & 0xffffffffL);
                nodes.get(installing).kill();

                ServerProcess left = nodes.get(installing.equals("node-one") ? "node-two" : "node-one");
                assertServesTheGuide(left.http());
                try (ServerProcess again = node("node-again", database)) {
                    assertServesTheGuide(again.http());
                    assertThat(again.lines())
                            .anyMatch(line ->
                                    line.contains("Guide trd.fhir.careplan#") && line.endsWith(" is installed"));
                }
            }
            assertThat(sql.queryForList("select kind || ' ' || name from trd_installation order by id", String.class))
                    .containsExactly("schema hapi-fhir", "schema trd-careplan-server", "guide trd.fhir.careplan");
        }
    }

    private static void assertServesTheGuide(FhirHttp fhir) {
        for (String type : List.of("StructureDefinition", "ValueSet", "SearchParameter", "Measure")) {
            assertThat(fhir.get(type + "?_summary=count").as(Bundle.class).getTotal())
                    .as(type)
                    .isEqualTo(inThePackage(type));
        }
        assertThat(fhir.get("Observation?session-timepoint=x").status())
                .as("a search by a parameter of the guide")
                .isEqualTo(200);
    }

    private static int inThePackage(String type) {
        return (int) GUIDE.index().stream()
                .filter(listed -> listed.resourceType().equals(type))
                .count();
    }
}
