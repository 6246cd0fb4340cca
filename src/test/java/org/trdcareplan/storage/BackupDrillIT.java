package org.trdcareplan.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;
import org.trdcareplan.FhirHttp;
import org.trdcareplan.ServerProcess;
import org.trdcareplan.StartedDirectory;

/** The drill of docs/operations.md on the bundled PostgreSQL: a copy of the stopped directory, and a point in time after it. */
class BackupDrillIT {

    private static final Path DRILL = Path.of("target/backup-drill").toAbsolutePath();
    private static final Path DATA = DRILL.resolve("data");
    private static final Path BACKUP = DRILL.resolve("backup");
    private static final Path ARCHIVE = DRILL.resolve("archive");

    private static ServerProcess serverOn(String name, Path data) {
        return new ServerProcess("backup-drill-" + name, "--trd.storage.directory=" + data);
    }

    private static String create(FhirHttp fhir, String family) {
        Patient patient = new Patient();
        patient.addName().setFamily(family);
        return "Patient/"
                + fhir.post("Patient", FhirHttp.json(patient)).as(Patient.class).getIdPart();
    }

    private static void configure(Path data, String... settings) throws IOException {
        Files.writeString(
                data.resolve("postgresql/postgresql.conf"),
                "\n" + String.join("\n", settings) + "\n",
                StandardOpenOption.APPEND);
    }

    @Test
    void copyOfTheStoppedDirectoryAndTheArchiveBringBackAnyMoment() throws Exception {
        FileSystemUtils.deleteRecursively(DRILL);
        Files.createDirectories(ARCHIVE);
        if (Platform.POSIX) { // also for the user whom PostgreSQL runs as when root builds
            Files.setPosixFilePermissions(ARCHIVE, PosixFilePermissions.fromString("rwxrwxrwx"));
        }
        StartedDirectory.copyTo(DATA);
        configure(
                DATA,
                "archive_mode = on",
                "archive_timeout = 60",
                "archive_command = 'test ! -f \"%1$s/%%f\" && cp \"%%p\" \"%1$s/%%f\"'".formatted(ARCHIVE));

        String early;
        try (ServerProcess server = serverOn("first", DATA)) {
            early = create(server.http(), "Early");
        }
        StartedDirectory.copy(DATA, BACKUP);

        StartedDirectory.copy(BACKUP, DATA);
        String late;
        String wrong;
        Instant before;
        try (ServerProcess server = serverOn("from-the-copy", DATA)) {
            FhirHttp fhir = server.http();
            assertThat(fhir.get(early).body()).as("from the copy").contains("Early");
            late = create(fhir, "Late");
            Thread.sleep(1500);
            before = Instant.now();
            Thread.sleep(1500);
            wrong = create(fhir, "Wrong");
            assertThat(fhir.send("DELETE", "/fhir/" + late, BodyPublishers.noBody())
                            .status())
                    .isEqualTo(200);
            assertThat(fhir.get(late).status()).isEqualTo(410);
        }

        StartedDirectory.copy(BACKUP, DATA);
        Files.createFile(DATA.resolve("postgresql/recovery.signal"));
        configure(
                DATA,
                "restore_command = 'cp \"%s/%%f\" \"%%p\"'".formatted(ARCHIVE),
                "recovery_target_time = '%s'".formatted(before.toString().replace("Z", "+00")),
                "recovery_target_action = promote");
        try (ServerProcess server = serverOn("at-a-moment", DATA)) {
            FhirHttp fhir = server.http();
            assertThat(fhir.get(early).body()).contains("Early");
            assertThat(fhir.get(late).body()).as("deleted after that moment").contains("Late");
            assertThat(fhir.get(wrong).status()).as("stored after that moment").isEqualTo(404);
            assertThat(fhir.get("Patient?family=Late").as(Bundle.class).getTotal())
                    .isEqualTo(1);
            assertThat(fhir.get("Patient?family=Wrong").as(Bundle.class).getTotal())
                    .isZero();
            assertThat(fhir.get(create(fhir, "Next")).body()).contains("Next");
        }
    }
}
