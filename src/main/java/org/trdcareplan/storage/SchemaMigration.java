package org.trdcareplan.storage;

import ca.uhn.fhir.jpa.migrate.DriverTypeEnum;
import ca.uhn.fhir.jpa.migrate.HapiMigrationLock;
import ca.uhn.fhir.jpa.migrate.HapiMigrationStorageSvc;
import ca.uhn.fhir.jpa.migrate.MigrationTaskList;
import ca.uhn.fhir.jpa.migrate.SchemaMigrator;
import ca.uhn.fhir.jpa.migrate.dao.HapiMigrationDao;
import ca.uhn.fhir.jpa.migrate.tasks.HapiFhirJpaMigrationTasks;
import ca.uhn.fhir.util.VersionEnum;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.Set;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the schema to the version that this HAPI release needs, with HAPI's own migration tasks.
 *
 * <p>A PostgreSQL advisory lock is held meanwhile, so that of several nodes starting together one migrates and the
 * others wait. PostgreSQL drops that lock when its connection dies; HAPI's own lock is a row that a killed migration
 * leaves behind and that would block every later start, so a row found while holding ours is stale and is removed.
 */
final class SchemaMigration {

    private static final Logger log = LoggerFactory.getLogger(SchemaMigration.class);

    /** Any constant will do, as long as every node uses the same: "trdcarep" in ASCII. */
    static final long ADVISORY_LOCK = 0x7472646361726570L;

    private static final long LOCK_POLL_MILLIS = 1000;

    private final DataSource dataSource;

    SchemaMigration(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Says, as a bean, that the schema is there. */
    record Done() {}

    /**
     * Migrates, waiting for another node that is doing it.
     *
     * @throws StorageUnavailableException if the database refuses
     */
    Done run() {
        try (Connection lockHolder = dataSource.getConnection();
                Statement sql = lockHolder.createStatement()) {
            waitForLock(sql);
            try {
                migrate(lockHolder);
            } finally {
                sql.execute("select pg_advisory_unlock(" + ADVISORY_LOCK + ")");
            }
            return new Done();
        } catch (SQLException e) {
            throw new StorageUnavailableException("The database schema cannot be migrated: " + e.getMessage(), e);
        }
    }

    /** Asks again and again: a statement that waited would hold a snapshot that CREATE INDEX CONCURRENTLY waits for. */
    private static void waitForLock(Statement sql) throws SQLException {
        while (true) {
            try (ResultSet locked = sql.executeQuery("select pg_try_advisory_lock(" + ADVISORY_LOCK + ")")) {
                locked.next();
                if (locked.getBoolean(1)) {
                    return;
                }
            }
            log.info("Another node migrates the schema; waiting");
            try {
                Thread.sleep(LOCK_POLL_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new StorageUnavailableException("Interrupted while another node migrates the schema", e);
            }
        }
    }

    private void migrate(Connection lockHolder) throws SQLException {
        HapiMigrationStorageSvc history = new HapiMigrationStorageSvc(new HapiMigrationDao(
                dataSource, DriverTypeEnum.POSTGRES_9_4, SchemaMigrator.HAPI_FHIR_MIGRATION_TABLENAME));
        MigrationTaskList tasks = new HapiFhirJpaMigrationTasks(Set.of()).getAllTasks(VersionEnum.values());
        SchemaMigrator migrator = new SchemaMigrator(
                "HAPI FHIR",
                SchemaMigrator.HAPI_FHIR_MIGRATION_TABLENAME,
                dataSource,
                new Properties(),
                tasks,
                history);
        migrator.setDriverType(DriverTypeEnum.POSTGRES_9_4);
        migrator.createMigrationTableIfRequired();
        removeStaleLock(lockHolder);
        migrator.migrate();
    }

    private void removeStaleLock(Connection connection) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            int removed = sql.executeUpdate("delete from \"" + SchemaMigrator.HAPI_FHIR_MIGRATION_TABLENAME
                    + "\" where \"installed_rank\" = " + HapiMigrationLock.LOCK_PID);
            if (removed > 0) {
                log.warn("Removed the lock that an interrupted schema migration left behind");
            }
        }
    }
}
