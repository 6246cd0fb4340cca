package org.trdcareplan.storage;

import ca.uhn.fhir.jpa.config.util.ResourceTypeUtil;
import ca.uhn.fhir.jpa.migrate.DriverTypeEnum;
import ca.uhn.fhir.jpa.migrate.HapiMigrationLock;
import ca.uhn.fhir.jpa.migrate.HapiMigrationStorageSvc;
import ca.uhn.fhir.jpa.migrate.MigrationTaskList;
import ca.uhn.fhir.jpa.migrate.SchemaMigrator;
import ca.uhn.fhir.jpa.migrate.dao.HapiMigrationDao;
import ca.uhn.fhir.jpa.migrate.tasks.HapiFhirJpaMigrationTasks;
import ca.uhn.fhir.util.VersionEnum;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.api.MigrationVersion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Brings the schema to the version that this release needs: HAPI's tables with HAPI's own migration tasks, and the
 * server's own, {@code trd_installation}, which records both.
 *
 * <p>{@link AdvisoryLock#SCHEMA} is held meanwhile, so that of several nodes starting together one migrates and the
 * others wait. HAPI's own lock is a row that a killed migration leaves behind and that would block every later start, so
 * a row found while holding ours is stale and is removed.
 */
final class SchemaMigration {

    /** HAPI's tables; their version is that of the last task, such as {@code 8.8.0.20260115.1}. */
    static final String HAPI = "hapi-fhir";

    /** The server's own tables; their version is a number. */
    static final String OWN = "trd-careplan-server";

    static final String OWN_VERSION = "1";

    private static final Logger log = LoggerFactory.getLogger(SchemaMigration.class);

    private final DataSource dataSource;
    private final Installations installations;

    SchemaMigration(DataSource dataSource) {
        this.dataSource = dataSource;
        this.installations = new Installations(dataSource);
    }

    /** Says, as a bean, that the schema is there. */
    record Done() {}

    /**
     * Migrates, waiting for another node that is doing it.
     *
     * @throws StorageUnavailableException if the database refuses, or is of a newer release; then nothing is changed
     */
    Done run() {
        try {
            AdvisoryLock.SCHEMA.whileHeld(dataSource, this::migrate);
            return new Done();
        } catch (DataAccessException e) {
            throw new StorageUnavailableException("The database schema cannot be migrated: " + e.getMessage(), e);
        }
    }

    private void migrate() {
        HapiMigrationStorageSvc history = new HapiMigrationStorageSvc(new HapiMigrationDao(
                dataSource, DriverTypeEnum.POSTGRES_9_4, SchemaMigrator.HAPI_FHIR_MIGRATION_TABLENAME));
        MigrationTaskList tasks = tasks();
        refuseNewer(
                OWN,
                OWN_VERSION,
                installations.schema(OWN).map(Installations.Schema::version).orElse("0"));
        SchemaMigrator migrator = new SchemaMigrator(
                "HAPI FHIR",
                SchemaMigrator.HAPI_FHIR_MIGRATION_TABLENAME,
                dataSource,
                new Properties(),
                tasks,
                history);
        migrator.setDriverType(DriverTypeEnum.POSTGRES_9_4);
        if (!migrator.createMigrationTableIfRequired()) {
            removeStaleLock();
            refuseNewer(HAPI, tasks.getLastVersion(), history.getLatestAppliedVersion());
        }
        migrator.migrate();
        fillResourceTypes();
        Statistics.shorten(dataSource);
        installations.createTable();
        installations.recordSchema(HAPI, tasks.getLastVersion());
        installations.recordSchema(OWN, OWN_VERSION);
    }

    private static MigrationTaskList tasks() {
        return new HapiFhirJpaMigrationTasks(Set.of()).getAllTasks(VersionEnum.values());
    }

    /** Whether the schema is recorded in the version that this release needs. */
    boolean isDone() {
        return installations
                        .schema(HAPI)
                        .map(Installations.Schema::version)
                        .equals(Optional.of(tasks().getLastVersion()))
                && installations.schema(OWN).map(Installations.Schema::version).equals(Optional.of(OWN_VERSION));
    }

    /** An older release would store in tables that it does not know, by rules that no longer hold. */
    private void refuseNewer(String name, String known, String found) {
        if (!found.equals(HapiMigrationStorageSvc.UNKNOWN_VERSION)
                && MigrationVersion.fromVersion(found).isNewerThan(MigrationVersion.fromVersion(known))) {
            String by = installations
                    .schema(name)
                    .filter(last -> last.version().equals(found))
                    .map(last -> " (by release " + last.release() + ")")
                    .orElse("");
            throw new StorageUnavailableException(
                    ("The database was migrated by a newer release: its %s schema is %s%s,"
                                    + " and this release, %s, knows up to %s. Start the newer release, or restore the backup from"
                                    + " before the upgrade.")
                            .formatted(name, found, by, Installations.release(), known));
        }
    }

    /**
     * HAPI 8.8.0 (ResourceTypeCacheSvcImpl) fills its empty table of resource types at a start without a lock: of two
     * nodes one would break off at the other's rows. No issue is filed; {@code ResourceTypesWorkaroundTest} tells when
     * this can go.
     */
    private void fillResourceTypes() {
        JdbcTemplate sql = new JdbcTemplate(dataSource);
        if (!Boolean.TRUE.equals(sql.queryForObject("select exists (select from hfj_resource_type)", Boolean.class))) {
            sql.batchUpdate(
                    "insert into hfj_resource_type (res_type_id, res_type) values (nextval('seq_resource_type'), ?)",
                    ResourceTypeUtil.generateResourceTypes().stream()
                            .map(type -> new Object[] {type})
                            .toList());
        }
    }

    private void removeStaleLock() {
        int removed = new JdbcTemplate(dataSource)
                .update("delete from \"" + SchemaMigrator.HAPI_FHIR_MIGRATION_TABLENAME
                        + "\" where \"installed_rank\" = " + HapiMigrationLock.LOCK_PID);
        if (removed > 0) {
            log.warn("Removed the lock that an interrupted schema migration left behind");
        }
    }
}
