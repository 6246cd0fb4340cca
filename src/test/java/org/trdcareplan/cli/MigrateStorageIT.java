package org.trdcareplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.hl7.fhir.r4.model.Bundle;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;
import org.trdcareplan.FhirHttp;
import org.trdcareplan.FhirHttp.Answer;
import org.trdcareplan.ServerProcess;
import org.trdcareplan.StartedDirectory;
import org.trdcareplan.cli.validate.Streams;
import org.trdcareplan.storage.BundledPostgres;

/** From the bundled PostgreSQL to one of one's own with {@code migrate-storage}: clients do not notice. */
class MigrateStorageIT {

    private static final Path MOVE = Path.of("target/migrate-storage");

    private static final String SUBMISSION = FhirHttp.example("Bundle-esketamine-submission");

    private static final String PATIENT =
            "Patient?identifier=" + FhirHttp.encode("http://clinic.test/fhir/mrn|ESK-001");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        PrintStream complaints = new PrintStream(err, true, StandardCharsets.UTF_8);
        return Commands.with(new Streams(InputStream.nullInputStream(), out, complaints, false, false))
                .execute(arguments);
    }

    /** What a client sees, without what depends on the server's address. */
    private static List<String> answers(FhirHttp fhir, String patient) {
        return List.of(
                fhir.get(patient).body(),
                fhir.get(patient + "/_history/1").body(),
                fhir.get("CarePlan?category=esketamine&_summary=count")
                                .as(Bundle.class)
                                .getTotal() + " care plans",
                fhir.get(patient + "/$everything?_summary=count")
                                .as(Bundle.class)
                                .getTotal() + " of the patient",
                fhir.get(patient + "/_history").as(Bundle.class).getEntry().size() + " versions",
                fhir.get("StructureDefinition?_summary=count").as(Bundle.class).getTotal() + " profiles");
    }

    private static List<String> statuses(Answer transaction) {
        return transaction.as(Bundle.class).getEntry().stream()
                .map(entry -> entry.getResponse().getStatus())
                .toList();
    }

    @Test
    void serverOnTheNewDatabaseAnswersAsTheOneBefore() throws Exception {
        FileSystemUtils.deleteRecursively(MOVE);
        Path data = MOVE.resolve("data");
        Path password = MOVE.resolve("password");
        StartedDirectory.copyTo(data);
        String patient;
        List<String> before;
        try (BundledPostgres yours = BundledPostgres.start(MOVE.resolve("yours"))) {
            Files.writeString(password, yours.password() + "\n");
            String[] command = {
                "migrate-storage",
                "--to=" + yours.jdbcUrl(),
                "--user=" + yours.username(),
                "--password-file=" + password,
                "--data=" + data
            };
            try (ServerProcess old = new ServerProcess("migrate-storage-old", "--trd.storage.directory=" + data)) {
                FhirHttp fhir = old.http();
                assertThat(statuses(fhir.post("", SUBMISSION))).containsOnly("201 Created");
                patient = fhir.get(PATIENT)
                        .as(Bundle.class)
                        .getEntryFirstRep()
                        .getResource()
                        .getIdElement()
                        .toUnqualifiedVersionless()
                        .getValue();
                fhir.send(
                        "PUT",
                        "/fhir/" + patient,
                        BodyPublishers.ofString(
                                fhir.get(patient).body().replace("\"gender\":\"female\"", "\"gender\":\"other\"")),
                        "Content-Type",
                        FhirHttp.JSON);
                before = answers(fhir, patient);

                assertThat(run(command)).as("while the server runs").isEqualTo(2);
                assertThat(err.toString(StandardCharsets.UTF_8)).contains("in use by another server");
            }
            assertThat(before).contains("2 versions");

            assertThat(run(command)).as(err.toString(StandardCharsets.UTF_8)).isZero();

            assertThat(out.toString(StandardCharsets.UTF_8))
                    .contains("Moved ", "SPRING_DATASOURCE_URL='" + yours.jdbcUrl() + "'")
                    .doesNotContain(yours.password());
            try (ServerProcess next = new ServerProcess(
                    "migrate-storage-next",
                    ServerProcess.onDatabase(yours.jdbcUrl(), yours.username(), yours.password()))) {
                FhirHttp fhir = next.http();
                assertThat(answers(fhir, patient)).isEqualTo(before);
                assertThat(statuses(fhir.post("", SUBMISSION)))
                        .as("conditional creates find what was moved")
                        .containsOnly("200 OK");
                assertThat(IntStream.range(0, 3)
                                .map(i -> fhir.post("Patient", "{\"resourceType\":\"Patient\",\"gender\":\"other\"}")
                                        .status()))
                        .as("new ids do not collide")
                        .containsOnly(201);
                assertThat(next.lines())
                        .anyMatch(line -> line.contains("Guide trd.fhir.careplan#") && line.endsWith(" is installed"));
            }
            assertThat(run(command)).as("a second time").isEqualTo(2);
            assertThat(err.toString(StandardCharsets.UTF_8)).contains("The target is not empty");
        }
    }
}
