package org.trdcareplan.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.util.FileSystemUtils;

class SchemaMigrationTest {

    private static final Path DATA = Path.of("target/migration-data");

    private BundledPostgres postgres;
    private PGSimpleDataSource database;

    @BeforeEach
    void start() throws Exception {
        FileSystemUtils.deleteRecursively(DATA);
        postgres = BundledPostgres.start(DATA);
        database = new PGSimpleDataSource();
        database.setUrl(postgres.jdbcUrl());
        database.setUser(postgres.username());
        database.setPassword(postgres.password());
    }

    @AfterEach
    void stop() {
        postgres.close();
    }

    private long single(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement();
                ResultSet result = sql.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }

    @Test
    void nodesThatStartTogetherMigrateOnce() throws InterruptedException, ExecutionException, SQLException {
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
        assertThat(single("select count(*) from (select version from \"FLY_HFJ_MIGRATION\" where version is not null"
                        + " group by version having count(*) > 1) twice"))
                .isZero();
    }

    @Test
    void lockOfAMigrationThatWasKilledDoesNotBlockTheNext() throws SQLException {
        new SchemaMigration(database).run();
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute("insert into \"FLY_HFJ_MIGRATION\" (installed_rank, version, description, type, script,"
                    + " checksum, installed_by, installed_on, execution_time, success)"
                    + " values (-100, 'lock', 'killed', 'hapi-fhir-lock', 'x', 0, 'x', now(), 0, true)");
        }

        new SchemaMigration(database).run();

        assertThat(single("select count(*) from \"FLY_HFJ_MIGRATION\" where installed_rank = -100"))
                .isZero();
    }
}
