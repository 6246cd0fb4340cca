package org.trdcareplan.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.jpa.config.util.ResourceTypeUtil;
import ca.uhn.fhir.jpa.migrate.DriverTypeEnum;
import ca.uhn.fhir.jpa.migrate.HapiMigrationStorageSvc;
import ca.uhn.fhir.jpa.migrate.SchemaMigrator;
import ca.uhn.fhir.jpa.migrate.dao.HapiMigrationDao;
import ca.uhn.fhir.jpa.migrate.taskdef.BaseTask;
import ca.uhn.fhir.jpa.migrate.tasks.HapiFhirJpaMigrationTasks;
import ca.uhn.fhir.util.VersionEnum;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.util.FileSystemUtils;
import org.trdcareplan.StartedDirectory;

class SchemaMigrationTest {

    private static final Path DATA = Path.of("target/migration-data");
    private static final Path MIGRATED = Path.of("target/migration-done");

    private BundledPostgres postgres;
    private PGSimpleDataSource database;

    @BeforeAll
    static void migrateOnce() throws IOException {
        FileSystemUtils.deleteRecursively(MIGRATED);
        try (BundledPostgres migrated = BundledPostgres.start(MIGRATED)) {
            new SchemaMigration(dataSource(migrated)).run();
        }
    }

    private static PGSimpleDataSource dataSource(BundledPostgres postgres) {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(postgres.jdbcUrl());
        database.setUser(postgres.username());
        database.setPassword(postgres.password());
        return database;
    }

    private void startEmpty() throws IOException {
        FileSystemUtils.deleteRecursively(DATA);
        start();
    }

    private void startMigrated() {
        StartedDirectory.copy(MIGRATED, DATA);
        start();
    }

    private void start() {
        postgres = BundledPostgres.start(DATA);
        database = dataSource(postgres);
    }

    @AfterEach
    void stop() {
        postgres.close();
    }

    private long single(String query) {
        return new JdbcTemplate(database).queryForObject(query, Long.class);
    }

    @Test
    void nodesThatStartTogetherMigrateOnce() throws IOException, InterruptedException, ExecutionException {
        startEmpty();
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            Callable<SchemaMigration.Done> start = new SchemaMigration(database)::run;
            for (Future<SchemaMigration.Done> node : nodes.invokeAll(List.of(start, start))) {
                assertThat(node.get()).isNotNull();
            }
        } finally {
            nodes.shutdown();
        }

        assertThat(single("select count(*) from hfj_resource")).isZero();
        assertThat(rows("select res_type from hfj_resource_type"))
                .as("what HAPI would fill in at the start of each node, see ResourceTypesWorkaroundTest")
                .containsExactlyInAnyOrderElementsOf(ResourceTypeUtil.generateResourceTypes());
        assertThat(single("select count(*) from (select version from \"FLY_HFJ_MIGRATION\" where version is not null"
                        + " group by version having count(*) > 1) twice"))
                .isZero();
    }

    @Test
    void lockOfAMigrationThatWasKilledDoesNotBlockTheNext() {
        startMigrated();
        execute("insert into \"FLY_HFJ_MIGRATION\" (installed_rank, version, description, type, script,"
                + " checksum, installed_by, installed_on, execution_time, success)"
                + " values (-100, 'lock', 'killed', 'hapi-fhir-lock', 'x', 0, 'x', now(), 0, true)");

        new SchemaMigration(database).run();

        assertThat(single("select count(*) from \"FLY_HFJ_MIGRATION\" where installed_rank = -100"))
                .isZero();
    }

    @Test
    void whatWasMigratedIsRecordedOnce() {
        startMigrated();
        new SchemaMigration(database).run();

        assertThat(rows("select kind || ' ' || name from trd_installation order by id"))
                .containsExactly("schema hapi-fhir", "schema trd-careplan-server");
        assertThat(rows("select version from trd_installation where name = 'hapi-fhir'"))
                .as("the last task that HAPI recorded itself")
                .isEqualTo(rows("select version from \"FLY_HFJ_MIGRATION\" where success and version is not null"
                        + " order by string_to_array(version, '.')::bigint[] desc limit 1"));
    }

    @Test
    void planningASearchForAPageOfLinksTakesNoLongerThanTheSearch() {
        startMigrated();
        execute(
                "alter table hfj_res_link drop constraint fk_reslink_source",
                "insert into hfj_res_link (pid, src_path, src_resource_id, source_resource_type, target_resource_id,"
                        + " target_resource_type) select n, 'Observation.subject', n / 3 + 1, 'Observation', n / 5,"
                        + " 'Patient' from generate_series(1, 50000) n",
                "analyze hfj_res_link");

        assertThat(rows("select attname from pg_stats where tablename = 'hfj_res_link'"
                        + " and cardinality(most_common_vals::text::text[]) > 100"))
                .as("columns whose values are compared with more than a hundred others")
                .isEmpty();
        assertThat(single("select max(attstattarget) from pg_attribute where attrelid = 'hfj_spidx_token'::regclass"))
                .isEqualTo(1000);
    }

    /** HAPI 5.1.0 of 2020, by the script that HAPI tests its own migrations with. */
    @Test
    void schemaOfAnOlderReleaseIsMigratedWithItsData() throws IOException {
        startEmpty();
        new ResourceDatabasePopulator(new ClassPathResource("migration/releases/V5_1_0/schema/POSTGRES_9_4.sql"))
                .execute(database);
        recordAsHapiDid(VersionEnum.V5_0_2); // the script lacks some of what 5.1.0 brought
        execute(
                "insert into hfj_resource (res_id, has_tags, res_published, res_updated, res_type, res_ver, res_version)"
                        + " values (1, false, now(), now(), 'Patient', 1, 'R4')");

        new SchemaMigration(database).run();

        assertThat(rows("select res_type || '/' || fhir_id from hfj_resource"))
                .as("with the id that a column of its own holds since 6.10")
                .containsExactly("Patient/1");
        assertThat(new SchemaMigration(database).isDone()).isTrue();
    }

    private void recordAsHapiDid(VersionEnum release) {
        HapiMigrationStorageSvc history = new HapiMigrationStorageSvc(new HapiMigrationDao(
                database, DriverTypeEnum.POSTGRES_9_4, SchemaMigrator.HAPI_FHIR_MIGRATION_TABLENAME));
        history.createMigrationTableIfRequired();
        VersionEnum[] releases = Stream.of(VersionEnum.values())
                .takeWhile(other -> other.compareTo(release) <= 0)
                .toArray(VersionEnum[]::new);
        new HapiFhirJpaMigrationTasks(Set.of())
                .getAllTasks(releases)
                .forEach((BaseTask task) -> history.saveTask(task, 0, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into \"FLY_HFJ_MIGRATION\" (installed_rank, version, description, type, script, checksum,"
                        + " installed_by, installed_on, execution_time, success)"
                        + " values (100000, '99.0.0.20990101.1', 'later', 'JDBC', 'x', 0, 'x', now(), 0, true)",
                "insert into trd_installation (kind, name, version, release)"
                        + " values ('schema', 'trd-careplan-server', '2', '9.9.9')"
            })
    void schemaOfANewerReleaseIsRefusedAndLeftAsItIs(String newer) {
        startMigrated();
        execute(newer);
        List<String> before = rows("select t::text from \"FLY_HFJ_MIGRATION\" t order by installed_rank");

        assertThatThrownBy(() -> new SchemaMigration(database).run())
                .isInstanceOf(StorageUnavailableException.class)
                .hasMessageContaining("newer release")
                .hasMessageMatching(".*(99\\.0\\.0\\.20990101\\.1|2 \\(by release 9\\.9\\.9\\)).*");

        assertThat(rows("select t::text from \"FLY_HFJ_MIGRATION\" t order by installed_rank"))
                .isEqualTo(before);
        assertThat(single("select count(*) from pg_locks where locktype = 'advisory'"))
                .as("locks that the refused start holds")
                .isZero();
    }

    private List<String> rows(String query) {
        return new JdbcTemplate(database).queryForList(query, String.class);
    }

    private void execute(String... statements) {
        new JdbcTemplate(database).batchUpdate(statements);
    }
}
