package org.trdcareplan.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

/** Moving from the bundled PostgreSQL, here to another bundled one; what is moved is small and awkward. */
class StorageMoveTest {

    private static final Path DATA = Path.of("target/move-data");
    private static final Path YOURS = Path.of("target/move-yours");

    private static final String REFERENCES = "select count(*) from pg_constraint where contype = 'f'";

    private static BundledPostgres yours;
    private static JdbcTemplate target;

    private final List<String> said = new ArrayList<>();

    @BeforeAll
    static void fill() throws Exception {
        FileSystemUtils.deleteRecursively(DATA);
        FileSystemUtils.deleteRecursively(YOURS);
        yours = BundledPostgres.start(YOURS);
        target = new JdbcTemplate(database(yours));
        try (BundledPostgres bundled = BundledPostgres.start(DATA)) {
            new SchemaMigration(database(bundled)).run();
            JdbcTemplate sql = new JdbcTemplate(database(bundled));
            // two tables that refer to each other, text with what COPY escapes, bytes, a large object, a used sequence
            sql.batchUpdate(
                    "insert into hfj_resource (res_id, res_type, res_ver, res_version, res_published, res_updated,"
                            + " has_tags, sp_has_links, sp_coords_present, sp_date_present, sp_number_present,"
                            + " sp_quantity_nrml_present, sp_quantity_present, sp_string_present, sp_token_present,"
                            + " sp_uri_present) values (7, 'CodeSystem', 1, 'R4', now(), now(),"
                            + " false, false, false, false, false, false, false, false, false, false)",
                    "insert into trm_codesystem (pid, code_system_uri, res_id, cs_name) select 1, 'http://x', 7,"
                            + " E'tab\\there, line\\nthere, back\\\\slash, 李, \\\\N'",
                    "insert into trm_codesystem_ver (pid, codesystem_pid, res_id) select 2, 1, 7",
                    "update trm_codesystem set current_version_pid = 2",
                    "insert into hfj_binary_storage_blob (blob_id, content_type, published_date, resource_id,"
                            + " blob_size, storage_content_bin, blob_data) values ('b', 'x', now(), '7', 3, '\\x00ff5c', lo_from_bytea(0, '\\x00010203'))",
                    "select max(nextval('seq_resource_id')) from generate_series(1, 3)");
        }
    }

    @AfterAll
    static void stop() {
        yours.close();
    }

    @BeforeEach
    void emptyTarget() {
        target.execute("select lo_unlink(oid) from pg_largeobject_metadata");
        target.execute("drop schema public cascade");
        target.execute("create schema public");
    }

    private static DataSource database(BundledPostgres postgres) {
        return new DriverManagerDataSource(postgres.jdbcUrl(), postgres.username(), postgres.password());
    }

    private long move() {
        return new StorageMove(yours.jdbcUrl(), yours.username(), yours.password(), said::add).from(DATA);
    }

    private static String single(String sql) {
        return target.queryForObject(sql, String.class);
    }

    @Test
    void failureLeavesNothingThenEverythingArrivesOnce() {
        new SchemaMigration(database(yours)).run();
        String references = single(REFERENCES);
        target.execute("alter table trm_codesystem_ver add constraint full_disk check (pid < 2)");

        assertThatThrownBy(this::move)
                .isInstanceOf(StorageUnavailableException.class)
                .hasMessageContaining("Nothing was moved");
        assertThat(single("select count(*) from trm_codesystem")).isEqualTo("0");
        assertThat(single(REFERENCES)).isEqualTo(references);

        target.execute("alter table trm_codesystem_ver drop constraint full_disk");
        said.clear();
        long rows = move();
        assertThat(single("select cs_name from trm_codesystem"))
                .isEqualTo("tab\there, line\nthere, back\\slash, 李, \\N");
        assertThat(single("select current_version_pid from trm_codesystem")).isEqualTo("2");
        assertThat(single("select storage_content_bin::text || lo_get(blob_data)::text from hfj_binary_storage_blob"))
                .isEqualTo("\\x00ff5c\\x00010203");
        assertThat(single("select last_value from seq_resource_id"))
                .as("1000, 1050 and 1100 were given out")
                .isEqualTo("1100");
        assertThat(single(REFERENCES)).isEqualTo(references);
        long migrated = Long.parseLong(single(
                "select (select count(*) from \"FLY_HFJ_MIGRATION\") + (select count(*) from hfj_resource_type)"));
        assertThat(rows).as("these four, what HAPI recorded and what we did").isEqualTo(4 + migrated + 2);
        assertThat(said).contains("trm_codesystem: 1 rows", "hfj_spidx_date: 0 rows");

        assertThatThrownBy(this::move)
                .isInstanceOf(StorageUnavailableException.class)
                .hasMessageContaining("The target is not empty");
        assertThat(single("select count(*) from trm_codesystem")).isEqualTo("1");
    }

    @Test
    void targetWithTablesOfSomethingElseIsRefusedAndNotTouched() {
        target.execute("create table invoices (id int)");

        assertThatThrownBy(this::move)
                .isInstanceOf(StorageUnavailableException.class)
                .hasMessageContaining("invoices");
        assertThat(single("select count(*) from pg_tables where schemaname = 'public'"))
                .isEqualTo("1");
    }

    @Test
    void runningServerIsRefused() {
        try (BundledPostgres server = BundledPostgres.start(DATA)) {
            assertThat(server.jdbcUrl()).isNotEmpty();
            assertThatThrownBy(this::move)
                    .isInstanceOf(StorageUnavailableException.class)
                    .hasMessageContaining("in use by another server");
        }
        assertThat(single("select count(*) from pg_tables where schemaname = 'public'"))
                .isEqualTo("0");
    }

    @Test
    void dataOfAnotherReleaseAreRefused() {
        inTheSource("update trd_installation set version = '0' where name = 'trd-careplan-server'");
        try {
            assertThatThrownBy(this::move)
                    .isInstanceOf(StorageUnavailableException.class)
                    .hasMessageContaining("another release");
        } finally {
            inTheSource("update trd_installation set version = '1' where name = 'trd-careplan-server'");
        }
        assertThat(single("select count(*) from pg_tables where schemaname = 'public'"))
                .isEqualTo("0");
    }

    private static void inTheSource(String sql) {
        try (BundledPostgres bundled = BundledPostgres.start(DATA)) {
            new JdbcTemplate(database(bundled)).execute(sql);
        }
    }

    @Test
    void directoryWithoutDataIsRefusedAndNotMade() {
        Path nothing = Path.of("target/move-nothing");

        assertThatThrownBy(() ->
                        new StorageMove(yours.jdbcUrl(), yours.username(), yours.password(), said::add).from(nothing))
                .isInstanceOf(StorageUnavailableException.class)
                .hasMessageContaining("move-nothing");
        assertThat(nothing).doesNotExist();
    }

    @Test
    void otherDatabasesAreRefused() {
        assertThatThrownBy(() -> new StorageMove("jdbc:h2:mem:x", "x", "x", said::add))
                .isInstanceOf(StorageUnavailableException.class)
                .hasMessageContaining("not the URL of a PostgreSQL");
    }
}
