package org.trdcareplan.storage;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.jdbc.DataSourceProperties;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/**
 * The database: your PostgreSQL where {@code spring.datasource.url} names one, otherwise a bundled PostgreSQL started
 * on demand with its data kept in {@code trd.storage.directory}. The schema is migrated before anybody gets the pool.
 */
@Configuration
@EnableConfigurationProperties({StorageProperties.class, DataSourceProperties.class})
class DatabaseConfiguration {

    /** The oldest PostgreSQL major version that this server is meant for. */
    private static final int OLDEST_POSTGRES = 14;

    /** Created before the pool, so Spring stops it after the pool has been closed. */
    @Bean
    @Conditional(NoDatasourceNamed.class)
    BundledPostgres bundledPostgres(StorageProperties properties) {
        return BundledPostgres.start(properties.directory());
    }

    /** {@code spring.datasource.url} is empty or absent. */
    private static final class NoDatasourceNamed implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !StringUtils.hasText(context.getEnvironment().getProperty("spring.datasource.url"));
        }
    }

    @Bean
    @ConfigurationProperties("spring.datasource.hikari")
    HikariDataSource dataSource(DataSourceProperties yours, ObjectProvider<BundledPostgres> bundled) {
        bundled.ifAvailable(postgres -> {
            yours.setUrl(postgres.jdbcUrl());
            yours.setUsername(postgres.username());
            yours.setPassword(postgres.password());
        });
        return yours.initializeDataSourceBuilder().type(HikariDataSource.class).build();
    }

    /** The schema in the version that this release needs; whoever uses tables depends on this bean. */
    @Bean
    SchemaMigration.Done schemaMigration(HikariDataSource dataSource) {
        refuseUnusable(dataSource);
        return new SchemaMigration(dataSource).run();
    }

    /** Needs the schema, so waits for it. */
    @Bean
    Installations installations(HikariDataSource dataSource, SchemaMigration.Done schema) {
        return new Installations(dataSource);
    }

    private static void refuseUnusable(HikariDataSource dataSource) {
        String url = dataSource.getJdbcUrl().replaceFirst("\\?.*", ""); // its parameters may hold a password
        try (Connection connection = dataSource.getConnection()) {
            refuseTooOld(connection, "at " + url);
        } catch (SQLException e) {
            Throwable reason = e.getCause() == null ? e : e.getCause();
            throw new StorageUnavailableException(
                    "No connection to PostgreSQL at " + url + " (" + reason.getMessage()
                            + "): check SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and"
                            + " SPRING_DATASOURCE_PASSWORD, or leave them unset to use the bundled PostgreSQL.",
                    e);
        }
    }

    /** @param where the database is, for whoever reads the refusal */
    static void refuseTooOld(Connection connection, String where) throws SQLException {
        int version = connection.getMetaData().getDatabaseMajorVersion();
        if (version < OLDEST_POSTGRES) {
            throw new StorageUnavailableException("PostgreSQL " + version + " " + where
                    + " is too old: this server needs PostgreSQL " + OLDEST_POSTGRES + " or newer.");
        }
    }
}
