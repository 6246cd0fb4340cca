package org.trdcareplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.trdcareplan.cli.validate.Streams;

class MainTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        PrintStream complaints = new PrintStream(err, true, StandardCharsets.UTF_8);
        return Commands.with(new Streams(InputStream.nullInputStream(), out, complaints, false, false))
                .execute(arguments);
    }

    @Test
    void withoutArgumentsTheServerStarts() {
        assertThat(Main.serverSettings()).hasValue(new String[] {});
    }

    @Test
    void settingsAloneStartTheServer() {
        assertThat(Main.serverSettings("--server.port=8081")).hasValue(new String[] {"--server.port=8081"});
    }

    @Test
    void serveStartsTheServerWithTheSettingsAfterIt() {
        assertThat(Main.serverSettings("serve")).hasValue(new String[] {});
        assertThat(Main.serverSettings("serve", "--server.port=8081")).hasValue(new String[] {"--server.port=8081"});
    }

    @Test
    void askingAboutTheProgramStartsNoServer() {
        assertThat(Main.serverSettings("--help")).isEmpty();
        assertThat(Main.serverSettings("--version")).isEmpty();
        assertThat(Main.serverSettings("serve", "--help")).isEmpty();
    }

    @Test
    void otherCommandsStartNoServer() {
        assertThat(Main.serverSettings("validate", "patient.json")).isEmpty();
        assertThat(Main.serverSettings("validat")).isEmpty();
    }

    @Test
    void helpNamesTheCommands() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("serve", "validate", "migrate-storage");
    }

    @Test
    void unknownCommandIsAComplaintInOneLine() {
        assertThat(run("validat")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("validat", "--help")
                .hasLineCount(1);
        assertThat(out.size()).isZero();
    }

    @Test
    void unknownOptionIsAComplaintInOneLine() {
        assertThat(run("validate", "--bogus", "patient.json")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("--bogus", "validate --help")
                .hasLineCount(1);
    }

    @Test
    void validateWithoutInputsIsAComplaint() {
        assertThat(run("validate")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("FILE|DIR|-").hasLineCount(1);
    }

    @Test
    void unknownFormatIsToldTheKnownOnes() {
        assertThat(run("validate", "--format", "yaml", "patient.json")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("yaml", "TEXT, JSON, SARIF, JUNIT");
    }

    @Test
    void serveTakesOnlySettings() {
        assertThat(run("serve", "quickly")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("quickly").hasLineCount(1);
    }

    @Test
    void migrateStorageWithoutATargetIsAComplaint() {
        assertThat(run("migrate-storage", "--user", "trd")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("--to", "migrate-storage --help")
                .hasLineCount(1);
    }

    @Test
    void migrateStorageWithoutDataSaysWhereItLooked() {
        assertThat(run("migrate-storage", "--to=jdbc:postgresql://127.0.0.1:1/trd", "--user=trd", "--data=nowhere"))
                .isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("nowhere").hasLineCount(1);
    }

    @Test
    void migrateStorageWithoutItsPasswordFileNamesIt() {
        assertThat(run("migrate-storage", "--to=jdbc:postgresql://x/trd", "--user=trd", "--password-file=no-password"))
                .isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("Cannot read the password in no-password")
                .hasLineCount(1);
    }
}
