package org.trdcareplan.storage;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.trdcareplan.ServerProcess;

/** Another JVM that serves a data directory: it commits one row and then waits, to be asked, closed or killed. */
final class PostgresProcess implements AutoCloseable {

    private final Process process;
    private final Path password;
    private final String url;

    private PostgresProcess(Process process, Path password, String url) {
        this.process = process;
        this.password = password;
        this.url = url;
    }

    static PostgresProcess start(Path data) throws IOException {
        Process process = new ProcessBuilder(
                        ServerProcess.JAVA,
                        "-cp",
                        System.getProperty("java.class.path"),
                        PostgresProcess.class.getName(),
                        data.toString())
                .redirectError(Redirect.DISCARD)
                .start();
        BufferedReader said = process.inputReader();
        String line = said.readLine();
        while (line != null && !line.startsWith("jdbc:")) {
            line = said.readLine();
        }
        if (line == null) {
            throw new IOException("the other server did not start");
        }
        return new PostgresProcess(process, data.resolve("postgresql.password"), line);
    }

    /** Ends when its standard input does. */
    public static void main(String[] arguments) throws Exception {
        try (BundledPostgres postgres = BundledPostgres.start(Path.of(arguments[0]))) {
            execute(postgres, "CREATE TABLE committed (id int)", "INSERT INTO committed VALUES (1)");
            System.out.println(postgres.jdbcUrl());
            System.in.read();
        }
    }

    long pid() {
        return process.pid();
    }

    String query(String sql) throws IOException, SQLException {
        return query(url, Files.readString(password).strip(), sql);
    }

    /** SIGKILL, as the kernel does when memory runs out. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        process.onExit().orTimeout(60, TimeUnit.SECONDS).join();
    }

    /** A data directory still to be made, where also the user can enter whom PostgreSQL runs as when root builds. */
    static Path dataBelow(Path temporary) throws IOException {
        if (Platform.POSIX) {
            Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        return temporary.toRealPath().resolve("data of a clinic");
    }

    static void execute(BundledPostgres postgres, String... statements) throws SQLException {
        try (Connection connection = connect(postgres.jdbcUrl(), postgres.password());
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    static String query(BundledPostgres postgres, String sql) throws SQLException {
        return query(postgres.jdbcUrl(), postgres.password(), sql);
    }

    private static String query(String url, String password, String sql) throws SQLException {
        try (Connection connection = connect(url, password);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection connect(String url, String password) throws SQLException {
        return DriverManager.getConnection(url, "trd", password);
    }

    /**
     * Every file below a data directory with its time and content. Of the lock file only the name, since reading it in
     * the JVM that holds the lock could release it; and of what a live PostgreSQL writes in the background.
     */
    static Map<String, String> filesBelow(Path data) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> tree = Files.walk(data)) {
            for (Path path : tree.filter(Files::isRegularFile).toList()) {
                String name = data.relativize(path).toString();
                boolean still = !name.equals("postgresql.lock")
                        && !name.matches("postgresql.(pg_wal|pg_stat|base|global|pg_xact).*");
                files.put(
                        name,
                        still ? Files.getLastModifiedTime(path) + " " + Arrays.hashCode(Files.readAllBytes(path)) : "");
            }
        }
        return files;
    }

    /** Another program altogether. */
    static final class Bystander {

        private Bystander() {}

        public static void main(String[] arguments) throws InterruptedException {
            Thread.sleep(60_000);
        }
    }
}
