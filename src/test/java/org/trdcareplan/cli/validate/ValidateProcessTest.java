package org.trdcareplan.cli.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trdcareplan.ServerProcess;
import org.trdcareplan.cli.Main;

/** The command as a process of its own, as a CI job starts it. */
class ValidateProcessTest {

    private static final String PATIENT = "{\"resourceType\":\"Patient\",\"gender\":\"other\"}\n";

    @TempDir
    private Path directory;

    private record Ended(int code, String out, String err) {}

    private Ended run(String stdin, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(ServerProcess.JAVA, "-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(arguments));
        Path err = directory.resolve("err");
        Process process = new ProcessBuilder(command)
                .redirectError(Redirect.to(err.toFile()))
                .start();
        try (OutputStream in = process.getOutputStream()) {
            in.write(stdin.getBytes(StandardCharsets.UTF_8));
        }
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), out, Files.readString(err));
    }

    @Test
    void standardOutputHoldsTheReportAndNothingElse() throws Exception {
        Ended ended = run(PATIENT, "validate", "-");

        assertThat(ended.err()).isEmpty();
        assertThat(ended.out()).isEqualToNormalizingNewlines("1 resource, 0 with errors, 0 with warnings\n");
        assertThat(ended.code()).isZero();
    }

    @Test
    void findingsAreTheExitCode() throws Exception {
        Ended ended = run(PATIENT.replace("other", "it"), "validate", "--format", "json", "-");

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err()).isEmpty();
        assertThat(ended.out()).startsWith("[").contains("Patient.gender");
    }

    @Test
    void whatCannotBeReadIsSaidOnStandardError() throws Exception {
        Ended ended = run("", "validate", "nowhere.json");

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).isEqualToNormalizingNewlines("Cannot read nowhere.json: there is no such file.\n");
    }

    @Test
    void helpStartsNoServer() throws Exception {
        Ended ended = run("", "--help");

        assertThat(ended.code()).isZero();
        assertThat(ended.out()).contains("validate");
    }
}
