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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * The server in a process of its own, as an operator starts it: its real logging, which tests in one JVM replace, and its
 * real end.
 */
public final class ServerProcess implements AutoCloseable {

    private static final Pattern READY = Pattern.compile(".*Ready at http://127\\.0\\.0\\.1:(\\d+)/fhir.*");

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /** The program that this JVM is run by. */
    public static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private static final List<String> AS_AN_OPERATOR = List.of("-Xmx1g");

    /**
     * What is started for a minute is not worth the second compiler, which takes half of a start. What Java itself has to
     * say, such as of an archive that it passes over, is not the server's log.
     */
    private static final List<String> FOR_A_MINUTE =
            List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xlog:disable");

    /**
     * The classes that a server has loaded, with which the next ones start faster. Java passes over it
     * where classes come from a directory, as they do in an IDE, and where it is of another build.
     */
    private static final String CLASSES = "target/server-classes.jsa";

    private final Process process;
    private final Path output;
    private final Path data;

    /**
     * Starts it, and does not wait; on a {@link StartedDirectory} of its own below {@code target}, unless the settings
     * name a directory or a database.
     *
     * @param name of its directory below {@code target}, which is emptied
     * @param settings such as {@code --trd.rest.max-body-size=1MB}
     */
    public ServerProcess(String name, String... settings) {
        this(and(FOR_A_MINUTE, "-XX:SharedArchiveFile=" + CLASSES), name, settings);
    }

    /** Like the constructor; at its end it leaves its classes for those that start later. */
    static ServerProcess first(String name, String... settings) {
        return new ServerProcess(and(FOR_A_MINUTE, "-XX:ArchiveClassesAtExit=" + CLASSES), name, settings);
    }

    /** Like the constructor, for measuring: Java runs as it does for an operator. */
    public static ServerProcess compiledFully(String name) {
        return new ServerProcess(AS_AN_OPERATOR, name);
    }

    private ServerProcess(List<String> jvm, String name, String... settings) {
        Path directory = Path.of("target", name);
        this.output = directory.resolve("output");
        this.data = directory.resolve("data");
        List<String> command = new ArrayList<>();
        command.add(JAVA);
        command.addAll(jvm);
        command.addAll(List.of("-cp", mainClasspath(), "org.trdcareplan.cli.Main"));
        if (isNot("--server.port=", settings)) {
            command.add("--server.port=0");
        }
        command.addAll(List.of(settings));
        try {
            FileSystemUtils.deleteRecursively(directory);
            Files.createDirectories(directory);
            if (isNot("--trd.storage.directory=", settings) && isNot("--spring.datasource.url=", settings)) {
                StartedDirectory.copyTo(data);
                command.add("--trd.storage.directory=" + data);
            }
            this.process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> and(List<String> options, String option) {
        return Stream.concat(options.stream(), Stream.of(option)).toList();
    }

    /** The settings of a server on a database that somebody else runs. */
    public static String[] onDatabase(String url, String user, String password) {
        return new String[] {
            "--spring.datasource.url=" + url,
            "--spring.datasource.username=" + user,
            "--spring.datasource.password=" + password
        };
    }

    private static boolean isNot(String option, String... settings) {
        return Stream.of(settings).noneMatch(setting -> setting.startsWith(option));
    }

    /** Without the tests' own classes, whose logging configuration would be found first. */
    private static String mainClasspath() {
        String classpath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(classpath.split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Waits until it is ready. */
    public FhirHttp http() {
        return new FhirHttp(port());
    }

    /** Waits until it is ready; of FHIR, without a slash at the end. */
    public String base() {
        return "http://127.0.0.1:" + port() + "/fhir";
    }

    private int port() {
        return Integer.parseInt(READY.matcher(awaitLine("Ready at ")).replaceFirst("$1"));
    }

    public long pid() {
        return process.pid();
    }

    /** The process id of its PostgreSQL, if that is in a directory of its own. */
    public long postmaster() throws IOException {
        return Long.parseLong(
                Files.readAllLines(data.resolve("postgresql/postmaster.pid")).get(0));
    }

    /** Waits until it has said so, and gives the whole line. */
    public String awaitLine(String part) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            boolean last = !process.isAlive() || System.nanoTime() > end;
            List<String> found =
                    lines().stream().filter(line -> line.contains(part)).toList();
            if (!found.isEmpty()) {
                return found.get(0);
            }
            if (last) {
                close();
                throw new IllegalStateException("The server did not get there:\n" + String.join("\n", lines()));
            }
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    /** What it has written so far, to standard output and standard error. */
    public List<String> lines() {
        try {
            return Files.readAllLines(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SIGKILL, as the kernel does when memory runs out. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
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
