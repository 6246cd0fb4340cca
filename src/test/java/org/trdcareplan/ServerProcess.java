package org.trdcareplan;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.util.FileSystemUtils;

/**
 * The server in a process of its own, as an operator starts it: its real logging, which tests in one JVM replace, and its
 * real end.
 */
public final class ServerProcess implements AutoCloseable {

    private static final Pattern READY = Pattern.compile("Ready at http://127\\.0\\.0\\.1:(\\d+)/fhir");

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Process process;
    private final Path output;
    private final Path data;
    private final int port;
    private final FhirHttp http;

    /** Starts it on an empty database below {@code target} and waits until it is ready. */
    public ServerProcess(String name, String... settings) {
        Path directory = Path.of("target", name);
        this.output = directory.resolve("output");
        this.data = directory.resolve("data");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-cp",
                mainClasspath(),
                "org.trdcareplan.cli.Main",
                "--server.port=0",
                "--trd.storage.directory=" + data));
        command.addAll(List.of(settings));
        try {
            FileSystemUtils.deleteRecursively(directory);
            Files.createDirectories(directory);
            this.process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.port = awaitPort();
        this.http = new FhirHttp(port);
    }

    /** Without the tests' own classes, whose logging configuration would be found first. */
    private static String mainClasspath() {
        String classpath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(classpath.split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private int awaitPort() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            Matcher ready = READY.matcher(String.join("\n", lines()));
            if (ready.find()) {
                return Integer.parseInt(ready.group(1));
            }
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        close();
        throw new IllegalStateException("The server did not become ready:\n" + String.join("\n", lines()));
    }

    /** Of FHIR, without a slash at the end. */
    public String base() {
        return "http://127.0.0.1:" + port + "/fhir";
    }

    public long pid() {
        return process.pid();
    }

    /** The process id of its PostgreSQL. */
    public long postmaster() throws IOException {
        return Long.parseLong(
                Files.readAllLines(data.resolve("postgresql/postmaster.pid")).get(0));
    }

    public FhirHttp http() {
        return http;
    }

    /** What it has written so far, to standard output and standard error. */
    public List<String> lines() {
        try {
            return Files.readAllLines(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends it as {@code kill} does, and its PostgreSQL with it. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
