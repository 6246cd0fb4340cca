package org.trdcareplan.storage;

import com.zaxxer.hikari.HikariDataSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trdcareplan.FhirHttp;
import org.trdcareplan.cli.Main;

/** A second server, in a JVM of its own that can be killed, on the database of the server under test. */
final class OtherServer implements AutoCloseable {

    private static final Pattern READY = Pattern.compile("Ready at http://127\\.0\\.0\\.1:([0-9]+)/fhir");

    private final Process process;
    private final int port;

    private OtherServer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static OtherServer on(HikariDataSource database) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        ServerProcess.JAVA,
                        "-Xmx1g",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "--server.port=0")
                .redirectErrorStream(true);
        builder.environment()
                .putAll(Map.of(
                        "SPRING_DATASOURCE_URL", database.getJdbcUrl(),
                        "SPRING_DATASOURCE_USERNAME", database.getUsername(),
                        "SPRING_DATASOURCE_PASSWORD", database.getPassword()));
        Process process = builder.start();
        try {
            return new OtherServer(process, port(process.inputReader()));
        } catch (IOException | RuntimeException e) {
            process.destroyForcibly();
            throw e;
        }
    }

    private static int port(BufferedReader said) throws IOException {
        StringBuilder all = new StringBuilder();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            Matcher ready = READY.matcher(line);
            if (ready.find()) {
                readOn(said);
                return Integer.parseInt(ready.group(1));
            }
            all.append(line).append('\n');
        }
        throw new IOException("the other server did not start: " + all);
    }

    /** A full pipe would stop the server. */
    private static void readOn(BufferedReader said) {
        Thread reader = new Thread(() -> {
            try {
                said.transferTo(Writer.nullWriter());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        reader.setDaemon(true);
        reader.start();
    }

    FhirHttp http() {
        return new FhirHttp(port);
    }

    /** SIGKILL, as the kernel does when memory runs out. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
