package org.trdcareplan.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.trdcareplan.FhirHttp;
import org.trdcareplan.FhirHttp.Answer;
import org.trdcareplan.ServerProcess;
import org.trdcareplan.ServerTest;
import org.trdcareplan.TestDatabase;

/** What the server needs of its database: run unchanged on the bundled PostgreSQL and on one in a container. */
@ServerTest
@Timeout(180)
class StorageContractIT {

    private final ExecutorService clients = Executors.newCachedThreadPool();

    @Autowired
    private FhirHttp fhir;

    @Autowired
    private HikariDataSource database;

    @Autowired
    private ObjectProvider<BundledPostgres> bundled;

    @AfterEach
    void stopClients() {
        clients.shutdownNow();
    }

    @Test
    void serverRunsOnTheDatabaseThatTheBuildNames() {
        assertThat(bundled.getIfAvailable() == null).isEqualTo(TestDatabase.IN_CONTAINER);
    }

    @Test
    void schemaIsMigratedAndMigratingAgainChangesNothing() throws SQLException {
        String steps = "SELECT count(*) || ' of them failed: ' || count(*) FILTER (WHERE NOT \"success\")"
                + " FROM \"FLY_HFJ_MIGRATION\"";
        String before = query(steps);

        new SchemaMigration(database).run();

        assertThat(before).matches("[1-9][0-9]+ of them failed: 0");
        assertThat(query(steps)).isEqualTo(before);
        assertThat(query("SELECT count(*) FROM hfj_resource WHERE res_type = 'StructureDefinition'"))
                .as("profiles of the guide")
                .isNotEqualTo("0");
    }

    @Test
    void migrationWaitsForTheNodeThatHoldsTheLockAndGoesOnWhenThatNodeDies() throws Exception {
        Future<SchemaMigration.Done> waiting;
        try (Connection other = connection();
                Statement sql = other.createStatement()) {
            String node = first(sql, "SELECT pg_backend_pid() FROM pg_advisory_lock(" + AdvisoryLock.SCHEMA.key + ")");
            waiting = clients.submit(new SchemaMigration(database)::run);
            assertThatThrownBy(() -> waiting.get(3, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);

            assertThat(query("SELECT pg_terminate_backend(" + node + ")")).isEqualTo("t");

            assertThat(waiting.get(60, TimeUnit.SECONDS)).isNotNull();
        }
    }

    @Test
    void commitsReachTheDiskBeforeTheyAreAcknowledged() throws SQLException {
        for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes", "data_checksums")) {
            assertThat(query("SHOW " + setting)).as(setting).isEqualTo("on");
        }
    }

    @Test
    void acknowledgedWritesSurviveAKillOfTheServer() throws Exception {
        Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
        CountDownLatch enough = new CountDownLatch(40);
        try (ServerProcess other = new ServerProcess(
                "other-server",
                ServerProcess.onDatabase(database.getJdbcUrl(), database.getUsername(), database.getPassword()))) {
            FhirHttp dying = other.http();
            for (int client = 0; client < 4; client++) {
                clients.execute(() -> {
                    try {
                        while (true) {
                            Answer created = dying.post("Patient", "{\"resourceType\": \"Patient\", \"active\": true}");
                            assertThat(created.status()).isEqualTo(201);
                            acknowledged.add(created.as(Patient.class).getIdPart());
                            enough.countDown();
                        }
                    } catch (UncheckedIOException killed) {
                        // no answer, no promise
                    }
                });
            }
            assertThat(enough.await(60, TimeUnit.SECONDS)).isTrue();
            other.kill();
        }
        clients.shutdown();
        assertThat(clients.awaitTermination(30, TimeUnit.SECONDS)).isTrue();

        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(40).allSatisfy(patient -> assertThat(
                        fhir.get("Patient/" + patient).status())
                .isEqualTo(200));
    }

    @Test
    void concurrentConditionalCreatesStoreOne() throws Exception {
        String identifier = "http://clinic.test/fhir/mrn|RACE-1";
        String patient =
                "{\"resourceType\": \"Patient\", \"identifier\": [{\"system\": \"http://clinic.test/fhir/mrn\","
                        + " \"value\": \"RACE-1\"}]}";
        Callable<Answer> create = () -> fhir.post("Patient", patient, "If-None-Exist", "identifier=" + identifier);

        List<Integer> statuses = new ArrayList<>();
        for (Future<Answer> answer : clients.invokeAll(Collections.nCopies(16, create))) {
            statuses.add(answer.get().status());
        }

        assertThat(statuses).containsOnlyOnce(201).isSubsetOf(201, 200, 409);
        assertThat(fhir.get("Patient?identifier=" + FhirHttp.encode(identifier))
                        .as(Bundle.class)
                        .getTotal())
                .isEqualTo(1);
    }

    @Test
    void textOfAnyScriptComesBackAsItWas() throws SQLException {
        String family = "Ångström-Ñandú Öğüt 李 𝔸 😀";
        Patient sent = new Patient();
        sent.addName().setFamily(family);

        String id = fhir.post("Patient", FhirHttp.json(sent)).as(Patient.class).getIdPart();

        assertThat(fhir.get("Patient/" + id).as(Patient.class).getNameFirstRep().getFamily())
                .isEqualTo(family);
        assertThat(query("SHOW server_encoding")).isEqualTo("UTF8");
        assertThat(query("SELECT lower('ÅNGSTRÖM')")).isEqualTo("ångström");
    }

    @Test
    void textSortsByCodePoint() {
        // U+005A, U+0061, U+00C5, U+1D538
        for (String value : List.of("Å", "a", "𝔸", "Z")) {
            Patient patient = new Patient();
            patient.addIdentifier().setSystem("http://clinic.test/sorted").setValue(value);
            assertThat(fhir.post("Patient", FhirHttp.json(patient)).status()).isEqualTo(201);
        }

        Bundle sorted = fhir.get("Patient?_sort=identifier&identifier=" + FhirHttp.encode("http://clinic.test/sorted|"))
                .as(Bundle.class);

        assertThat(sorted.getEntry())
                .extracting(entry ->
                        ((Patient) entry.getResource()).getIdentifierFirstRep().getValue())
                .containsExactly("Z", "a", "Å", "𝔸");
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), database.getPassword());
    }

    private String query(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            return first(statement, sql);
        }
    }

    private static String first(Statement statement, String sql) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
