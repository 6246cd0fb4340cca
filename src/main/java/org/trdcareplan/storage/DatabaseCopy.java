package org.trdcareplan.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyOut;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The rows, large objects and sequences of one database into the equal, empty tables of another, within the
 * transactions that its connections are in.
 */
final class DatabaseCopy {

    /** What the migration of the schema itself has written; the source's rows take their place. */
    private static final Set<String> WRITTEN_BY_MIGRATION =
            Set.of("FLY_HFJ_MIGRATION", "hfj_resource_type", "trd_installation");

    /** So that a row reads alike on both sides. */
    private static final List<String> ALIKE =
            List.of("set timezone = 'UTC'", "set bytea_output = 'hex'", "set extra_float_digits = 1");

    private final Connection from;
    private final Connection to;
    private final JdbcTemplate source;
    private final JdbcTemplate target;
    private final Consumer<String> progress;

    DatabaseCopy(Connection from, Connection to, Consumer<String> progress) {
        this.from = from;
        this.to = to;
        this.source = StorageMove.sql(from);
        this.target = StorageMove.sql(to);
        this.progress = progress;
    }

    /**
     * Copies and compares.
     *
     * @return how many rows
     * @throws StorageUnavailableException if the target has rows, or afterwards differs
     */
    long run(Set<String> tables) throws SQLException {
        ALIKE.forEach(source::execute);
        ALIKE.forEach(target::execute);
        target.execute("lock table " + tables.stream().map(DatabaseCopy::quoted).collect(Collectors.joining(", "))
                + " in access exclusive mode");
        refuseRows(tables);
        // Two tables refer to each other, so no order would do; adding the constraints again checks every row.
        List<Map<String, Object>> references = target.queryForList("select conrelid::regclass::text as table_name,"
                + " quote_ident(conname) as name, pg_get_constraintdef(oid) as definition from pg_constraint"
                + " where contype = 'f' and connamespace = current_schema()::regnamespace");
        references.forEach(reference -> target.execute(
                "alter table %s drop constraint %s".formatted(reference.get("table_name"), reference.get("name"))));
        long rows = 0;
        for (String table : tables) {
            rows += copy(table);
        }
        copyLargeObjects();
        copySequences();
        progress.accept("Checking references");
        references.forEach(reference -> target.execute("alter table %s add constraint %s %s"
                .formatted(reference.get("table_name"), reference.get("name"), reference.get("definition"))));
        tables.forEach(this::compare);
        return rows;
    }

    private void refuseRows(Set<String> tables) {
        for (String table : tables) {
            if (WRITTEN_BY_MIGRATION.contains(table)) {
                target.execute("delete from " + quoted(table));
            } else if (Boolean.TRUE.equals(
                    target.queryForObject("select exists (select from %s)".formatted(quoted(table)), Boolean.class))) {
                throw new StorageUnavailableException(
                        "The target is not empty: a server has stored something there, in " + table
                                + ". Make a new database");
            }
        }
    }

    private long copy(String table) throws SQLException {
        String columns = source
                .queryForList(
                        "select column_name from information_schema.columns where table_schema = current_schema()"
                                + " and table_name = ?",
                        String.class,
                        table)
                .stream()
                .map(DatabaseCopy::quoted)
                .collect(Collectors.joining(", ", quoted(table) + " (", ")"));
        CopyOut out = from.unwrap(PGConnection.class).getCopyAPI().copyOut("copy " + columns + " to stdout");
        try {
            CopyIn in = to.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + columns + " from stdin");
            try {
                for (byte[] row = out.readFromCopy(); row != null; row = out.readFromCopy()) {
                    in.writeToCopy(row, 0, row.length);
                }
                long rows = in.endCopy();
                progress.accept(String.format(Locale.ROOT, "%s: %,d rows", table, rows));
                return rows;
            } finally {
                if (in.isActive()) {
                    in.cancelCopy();
                }
            }
        } finally {
            if (out.isActive()) {
                out.cancelCopy();
            }
        }
    }

    /** HAPI keeps what is long in columns of the table now, but what an earlier release stored may be here. */
    private void copyLargeObjects() {
        for (Long id : source.queryForList("select oid from pg_largeobject_metadata", Long.class)) {
            byte[] content = source.queryForObject("select lo_get(?)", byte[].class, id);
            target.queryForObject("select lo_from_bytea(?, ?)", Long.class, id, content);
        }
    }

    private void copySequences() {
        source.query(
                "select quote_ident(sequencename), last_value from pg_sequences where schemaname = current_schema()"
                        + " and last_value is not null",
                row -> {
                    target.queryForObject(
                            "select setval(?::regclass, ?)", Long.class, row.getString(1), row.getLong(2));
                });
    }

    /** By the number of rows and the sum of their hashes, which does not depend on their order. */
    private void compare(String table) {
        String sum =
                "select count(*) || ' rows with checksum ' || coalesce(sum(('x' || left(md5(t::text), 15))::bit(60)"
                        + "::bigint), 0) from %s t".formatted(quoted(table));
        String stored = source.queryForObject(sum, String.class);
        String arrived = target.queryForObject(sum, String.class);
        if (!arrived.equals(stored)) {
            throw new StorageUnavailableException(
                    "Nothing was moved: %s has %s, and %s arrived".formatted(table, stored, arrived));
        }
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
