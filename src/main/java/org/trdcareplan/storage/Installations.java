package org.trdcareplan.storage;

import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What was installed into the database, in the table {@code trd_installation}: one row for each version of the schema
 * that a release brought, and for each package of a guide. Rows are added, never changed; the newest of a name counts.
 */
final class Installations {

    /** A version of the tables. */
    static final String SCHEMA = "schema";

    /** A package of a guide; its name is the package's id. */
    static final String GUIDE = "guide";

    private static final String TABLE = """
            create table if not exists trd_installation (
                id bigint generated always as identity primary key,
                kind varchar(10) not null check (kind in ('schema', 'guide')),
                name varchar(200) not null,
                version varchar(100) not null,
                sha256 char(64),
                release varchar(100) not null,
                installed_at timestamptz not null default now())
            """;

    private final JdbcClient sql;

    Installations(DataSource database) {
        this.sql = JdbcClient.create(database);
    }

    /** Makes the table where it is missing; the caller holds {@link AdvisoryLock#SCHEMA}. */
    void createTable() {
        sql.sql(TABLE).update();
    }

    /** The version of the tables of this name that was installed last, and the release that did it. */
    Optional<Schema> schema(String name) {
        if (sql.sql("select to_regclass('trd_installation') is null")
                .query(Boolean.class)
                .single()) {
            return Optional.empty();
        }
        return sql.sql("select version, release from trd_installation where kind = ? and name = ?"
                        + " order by id desc limit 1")
                .params(SCHEMA, name)
                .query((row, number) -> new Schema(row.getString(1), row.getString(2)))
                .optional();
    }

    /** A version of the tables, and the release of the server that brought it. */
    record Schema(String version, String release) {}

    void recordSchema(String name, String version) {
        if (schema(name).filter(last -> last.version().equals(version)).isEmpty()) {
            insert(SCHEMA, name, version, null);
        }
    }

    /** Whether the package with this hash is the one that was installed last under its id and version. */
    boolean hasGuide(String id, String version, String sha256) {
        return sql.sql("select sha256 from trd_installation where kind = ? and name = ? and version = ?"
                        + " order by id desc limit 1")
                .params(GUIDE, id, version)
                .query(String.class)
                .optional()
                .filter(sha256::equals)
                .isPresent();
    }

    void recordGuide(String id, String version, String sha256) {
        insert(GUIDE, id, version, sha256);
    }

    private void insert(String kind, String name, String version, String sha256) {
        sql.sql("insert into trd_installation (kind, name, version, sha256, release) values (?, ?, ?, ?, ?)")
                .params(kind, name, version, sha256, release())
                .update();
    }

    /** Of this server, such as {@code 0.1.0}. */
    static String release() {
        String version = Installations.class.getPackage().getImplementationVersion();
        return Objects.requireNonNullElse(version, "(not packaged)");
    }
}
