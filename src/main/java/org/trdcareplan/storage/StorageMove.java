package org.trdcareplan.storage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Moves everything that the bundled PostgreSQL of a data directory holds into an empty PostgreSQL of one's own, which
 * then holds all of it or nothing. The data directory stays as it is.
 */
public final class StorageMove {

    private static final String TABLES =
            "select table_name from information_schema.tables where table_schema = current_schema()"
                    + " and table_type = 'BASE TABLE'";

    private final PGSimpleDataSource target = new PGSimpleDataSource();
    private final Consumer<String> progress;

    /**
     * @param url of the database to move to, such as {@code jdbc:postgresql://db.example.org:5432/trd}
     * @param progress is told what is being done, a line for each table
     * @throws StorageUnavailableException if the URL is not one of PostgreSQL
     */
    public StorageMove(String url, String user, String password, Consumer<String> progress) {
        try {
            target.setUrl(url);
        } catch (IllegalArgumentException e) {
            throw new StorageUnavailableException(
                    "This is not the URL of a PostgreSQL, such as jdbc:postgresql://db.example.org:5432/trd", e);
        }
        target.setLogServerErrorDetail(false); // it would quote a row
        target.setUser(user);
        target.setPassword(password);
        this.progress = progress;
    }

    /**
     * Moves.
     *
     * @param directory the data directory of a server that is stopped
     * @return how many rows
     * @throws StorageUnavailableException if a server runs on the directory, if it was last used by another release, or
     *     if the target is too old, not empty or refuses; nothing is stored there then
     */
    public long from(Path directory) {
        if (!Files.exists(directory.resolve("postgresql").resolve("PG_VERSION"))) {
            throw new StorageUnavailableException("There are no data in " + directory.toAbsolutePath()
                    + ": name the directory that a server with the bundled PostgreSQL has used");
        }
        try {
            refuseUnusableTarget();
            try (BundledPostgres bundled = BundledPostgres.start(directory)) {
                return move(bundled);
            }
        } catch (SQLException | DataAccessException e) {
            throw new StorageUnavailableException("Nothing was moved: " + e.getMessage(), e);
        }
    }

    private void refuseUnusableTarget() throws SQLException {
        try (Connection connection = target.getConnection()) {
            DatabaseConfiguration.refuseTooOld(connection, "in the target");
            JdbcTemplate sql = sql(connection);
            if (!"UTF8".equals(sql.queryForObject("show server_encoding", String.class))) {
                throw new StorageUnavailableException(
                        "The target is not encoded in UTF8: make the database as docs/configuration.md says");
            }
            List<String> tables = sql.queryForList(TABLES, String.class);
            if (!tables.isEmpty() && !tables.contains("trd_installation")) {
                throw new StorageUnavailableException("The target is not empty, it has tables of something else ("
                        + tables.get(0) + "): make a new database");
            }
        }
    }

    private long move(BundledPostgres bundled) throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(bundled.jdbcUrl());
        source.setUser(bundled.username());
        source.setPassword(bundled.password());
        if (!new SchemaMigration(source).isDone()) {
            throw new StorageUnavailableException("The data were last used by another release of the server:"
                    + " start this release on them once, which migrates their schema, and move them then");
        }
        new SchemaMigration(target).run();
        try (Connection from = source.getConnection();
                Connection to = target.getConnection()) {
            from.setAutoCommit(false);
            from.setReadOnly(true);
            to.setAutoCommit(false);
            try {
                long rows = new DatabaseCopy(from, to, progress).run(tables(from));
                to.commit();
                return rows;
            } catch (SQLException | RuntimeException e) {
                to.rollback();
                throw e;
            }
        }
    }

    private static Set<String> tables(Connection connection) {
        return new TreeSet<>(sql(connection).queryForList(TABLES, String.class));
    }

    static JdbcTemplate sql(Connection connection) {
        return new JdbcTemplate(new SingleConnectionDataSource(connection, true));
    }
}
