package org.trdcareplan.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ca.uhn.fhir.batch2.api.IJobCoordinator;
import ca.uhn.fhir.batch2.api.IJobMaintenanceService;
import ca.uhn.fhir.batch2.jobs.reindex.ReindexJobParameters;
import ca.uhn.fhir.batch2.jobs.reindex.ReindexUtils;
import ca.uhn.fhir.batch2.model.JobInstanceStartRequest;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import com.zaxxer.hikari.HikariDataSource;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.trdcareplan.FhirHttp;
import org.trdcareplan.FhirHttp.Answer;
import org.trdcareplan.ServerProcess;
import org.trdcareplan.ServerTest;

/** Two servers on one database: neither answers from what it remembers when the other one has changed it. */
@ServerTest
@TestInstance(Lifecycle.PER_CLASS)
@Timeout(300)
class SharedDatabaseIT {

    private static final String SYSTEM = "http://clinic.test/fhir/shared";

    private final ExecutorService clients = Executors.newCachedThreadPool();

    @Autowired
    private FhirHttp one;

    @Autowired
    private HikariDataSource database;

    @Autowired
    private IJobCoordinator jobs;

    @Autowired
    private IJobMaintenanceService maintenance;

    private ServerProcess process;
    private FhirHttp two;

    @BeforeAll
    void startTheOther() {
        process = new ServerProcess(
                "shared-database",
                ServerProcess.onDatabase(database.getJdbcUrl(), database.getUsername(), database.getPassword()));
        two = process.http();
    }

    @AfterAll
    void stopTheOther() {
        process.close();
        clients.shutdownNow();
    }

    private static String patient(String value, String family) {
        return "{\"resourceType\": \"Patient\", \"identifier\": [{\"system\": \"" + SYSTEM + "\", \"value\": \"" + value
                + "\"}], \"name\": [{\"family\": \"" + family + "\"}]}";
    }

    private static String idOf(Answer created) {
        assertThat(created.status()).as(created.body()).isEqualTo(201);
        return created.as(Patient.class).getIdPart();
    }

    private static int found(FhirHttp server, String search) {
        return server.get("Patient?" + search + "&_total=accurate")
                .as(Bundle.class)
                .getTotal();
    }

    private static String family(FhirHttp server, String id) {
        return server.get("Patient/" + id).as(Patient.class).getNameFirstRep().getFamily();
    }

    @Test
    void writesOfOneAreSeenByTheOtherAtOnce() {
        String search = "identifier=" + FhirHttp.encode(SYSTEM + "|SEEN");
        assertThat(found(two, search)).isZero();

        String id = idOf(one.post("Patient", patient("SEEN", "First")));
        assertThat(found(two, search)).isEqualTo(1);
        assertThat(family(two, id)).isEqualTo("First");

        String second = "{\"resourceType\": \"Patient\", \"id\": \"" + id + "\","
                + patient("SEEN", "Second").substring(1).replaceFirst("\"resourceType\": \"Patient\",", "");
        assertThat(two.send(
                                "PUT",
                                "/fhir/Patient/" + id,
                                BodyPublishers.ofString(second),
                                "Content-Type",
                                FhirHttp.JSON)
                        .status())
                .isEqualTo(200);
        assertThat(family(one, id)).isEqualTo("Second");
        for (FhirHttp server : List.of(one, two)) {
            assertThat(server.get("Patient/" + id + "/_history")
                            .as(Bundle.class)
                            .getTotal())
                    .isEqualTo(2);
        }

        assertThat(one.send("DELETE", "/fhir/Patient/" + id, BodyPublishers.noBody())
                        .status())
                .isEqualTo(200);
        assertThat(two.get("Patient/" + id).status()).isEqualTo(410);
        assertThat(found(two, search)).isZero();
        assertThat(two.get("Patient/" + id + "/_history").as(Bundle.class).getTotal())
                .isEqualTo(3);
    }

    @Test
    void conditionalCreatesThroughBothStoreOne() throws Exception {
        for (int round = 0; round < 5; round++) {
            String value = "RACE-" + round;
            List<Callable<Answer>> creates = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                FhirHttp server = i % 2 == 0 ? one : two;
                creates.add(() -> server.post(
                        "Patient", patient(value, "Race"), "If-None-Exist", "identifier=" + SYSTEM + "|" + value));
            }
            List<Integer> statuses = new ArrayList<>();
            for (Future<Answer> answer : clients.invokeAll(creates)) {
                statuses.add(answer.get().status());
            }
            assertThat(statuses).containsOnlyOnce(201).isSubsetOf(201, 200, 409);
            assertThat(found(one, "identifier=" + FhirHttp.encode(SYSTEM + "|" + value)))
                    .isEqualTo(1);
        }
    }

    @Test
    void conditionalCreateDoesNotRememberWhatTheOtherDeleted() {
        String condition = "identifier=" + SYSTEM + "|GONE";
        String first = idOf(two.post("Patient", patient("GONE", "Gone"), "If-None-Exist", condition));
        assertThat(two.post("Patient", patient("GONE", "Gone"), "If-None-Exist", condition)
                        .status())
                .isEqualTo(200);
        assertThat(one.send("DELETE", "/fhir/Patient/" + first, BodyPublishers.noBody())
                        .status())
                .isEqualTo(200);

        assertThat(idOf(two.post("Patient", patient("GONE", "Gone"), "If-None-Exist", condition)))
                .isNotEqualTo(first);
    }

    @Test
    void referenceToWhatTheOtherDeletedIsRefused() {
        String patient = idOf(two.post("Patient", patient("REFERRED", "Referred")));
        assertThat(two.post("Flag", flag(patient)).status()).isEqualTo(201);
        String other = idOf(two.post("Patient", patient("REFERRED-2", "Referred")));
        assertThat(two.get("Patient/" + other).status()).isEqualTo(200);
        assertThat(one.send("DELETE", "/fhir/Patient/" + other, BodyPublishers.noBody())
                        .status())
                .isEqualTo(200);

        Answer refused = two.post("Flag", flag(other));
        assertThat(refused.status()).as(refused.body()).isBetween(400, 422);
        assertThat(one.send("DELETE", "/fhir/Patient/" + patient, BodyPublishers.noBody())
                        .status())
                .as("deleting what the other server's flag refers to")
                .isEqualTo(409);
    }

    private static String flag(String patient) {
        return "{\"resourceType\": \"Flag\", \"status\": \"active\", \"code\": {\"text\": \"Shared\"},"
                + " \"subject\": {\"reference\": \"Patient/" + patient + "\"}}";
    }

    /** A tag is a row of its own, which both would insert. */
    @Test
    void newTagsThroughBothAreStored() throws Exception {
        for (int round = 0; round < 5; round++) {
            String tag = "{\"resourceType\": \"Patient\", \"meta\": {\"tag\": [{\"system\": \"" + SYSTEM
                    + "\", \"code\": \"" + UUID.randomUUID() + "\"}]}}";
            List<Callable<Answer>> creates = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                FhirHttp server = i % 2 == 0 ? one : two;
                creates.add(() -> server.post("Patient", tag));
            }
            for (Future<Answer> answer : clients.invokeAll(creates)) {
                assertThat(answer.get().status()).as(answer.get().body()).isEqualTo(201);
            }
        }
    }

    @Test
    void jobsAreDoneOnce() {
        for (int i = 0; i < 30; i++) {
            idOf(one.post("Patient", patient("JOB-" + i, "Job")));
        }
        List<String> started = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            ReindexJobParameters parameters = new ReindexJobParameters();
            parameters.addUrl("Patient?identifier=" + SYSTEM + "|JOB-" + i);
            JobInstanceStartRequest request = new JobInstanceStartRequest(ReindexUtils.JOB_REINDEX, parameters);
            started.add(jobs.startInstance(new SystemRequestDetails(), request).getInstanceId());
        }
        JdbcTemplate sql = new JdbcTemplate(database);
        for (String job : started) {
            await().atMost(Duration.ofMinutes(3))
                    .pollInterval(Duration.ofSeconds(1))
                    .untilAsserted(() -> {
                        maintenance
                                .runMaintenancePass(); // which the other does too, once a minute, as both do in service
                        assertThat(sql.queryForObject(
                                        "select stat from bt2_job_instance where id = ?", String.class, job))
                                .isEqualTo("COMPLETED");
                    });
            assertThat(sql.queryForObject(
                            "select count(*) from bt2_work_chunk where instance_id = ? and error_count > 0",
                            Integer.class,
                            job))
                    .isZero();
            assertThat(sql.queryForObject(
                            "select cmb_recs_processed from bt2_job_instance where id = ?", Integer.class, job))
                    .isEqualTo(1);
        }
    }
}
