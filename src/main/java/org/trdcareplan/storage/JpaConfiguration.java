package org.trdcareplan.storage;

import ca.uhn.fhir.batch2.jobs.config.BatchCommonCtx;
import ca.uhn.fhir.batch2.jobs.expunge.DeleteExpungeAppCtx;
import ca.uhn.fhir.batch2.jobs.reindex.ReindexAppCtx;
import ca.uhn.fhir.batch2.jobs.termcodesystem.TermCodeSystemJobConfig;
import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.api.config.ThreadPoolFactoryConfig;
import ca.uhn.fhir.jpa.api.model.HistoryCountModeEnum;
import ca.uhn.fhir.jpa.batch2.JpaBatch2Config;
import ca.uhn.fhir.jpa.config.HapiJpaConfig;
import ca.uhn.fhir.jpa.config.r4.JpaR4Config;
import ca.uhn.fhir.jpa.config.util.HapiEntityManagerFactoryUtil;
import ca.uhn.fhir.jpa.model.config.PartitionSettings;
import ca.uhn.fhir.jpa.model.config.SubscriptionSettings;
import ca.uhn.fhir.jpa.model.dialect.HapiFhirPostgresDialect;
import ca.uhn.fhir.jpa.subscription.channel.config.SubscriptionChannelConfig;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Properties;
import javax.sql.DataSource;
import org.hibernate.boot.archive.scan.internal.DisabledScanner;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.envers.boot.internal.EnversService;
import org.hibernate.search.mapper.orm.cfg.HibernateOrmMapperSettings;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;

/** HAPI's JPA storage on PostgreSQL, with the settings that this server chooses. */
@Configuration
@Import({
    JpaR4Config.class,
    HapiJpaConfig.class,
    JpaBatch2Config.class,
    BatchCommonCtx.class,
    DeleteExpungeAppCtx.class,
    ReindexAppCtx.class,
    TermCodeSystemJobConfig.class,
    SubscriptionChannelConfig.class,
    ThreadPoolFactoryConfig.class
})
class JpaConfiguration {

    /** Of the usual fifty resources, and what tells that there are more. */
    private static final int TWO_PAGES = 103;

    @Bean
    JpaStorageSettings jpaStorageSettings() {
        JpaStorageSettings settings = new JpaStorageSettings();
        // A poller that asks again after a write must see that write: no answer from an earlier search.
        settings.setReuseCachedSearchResultsForMillis(null);
        // ... and of another server on the same database, whose writes a remembered count would miss.
        settings.setHistoryCountMode(HistoryCountModeEnum.COUNT_ACCURATE);
        // Two pages are found at once. With HAPI's own 13 results nearly every second page is a new search, half a
        // second of which HAPI sleeps.
        settings.setSearchPreFetchThresholds(List.of(TWO_PAGES, 503, 2003, -1));
        // Records point to practitioners and locations that live on their own servers; such references are kept as
        // text.
        settings.setAllowExternalReferences(true);
        settings.setAllowMultipleDelete(false);
        settings.setExpungeEnabled(false);
        // No full-text index: it would be a second store to keep in step with the database.
        settings.setHibernateSearchIndexSearchParams(false);
        settings.setHibernateSearchIndexFullText(false);
        settings.setPreExpandValueSets(false);
        // Nothing is exported or imported in bulk, so that nothing of it has to be cleared away.
        settings.setEnableTaskBulkExportJobExecution(false);
        settings.setEnableTaskBulkImportJobExecution(false);
        settings.setEnableTaskPreExpandValueSets(false);
        // GuideInstallation starts one job for all search parameters of the guide, and none on an empty database; HAPI
        // would start one for each, which go over everything that is written in the first minutes.
        settings.setMarkResourcesForReindexingUponSearchParameterChange(false);
        // What the client says in meta.source, and no request id of ours behind it, which HAPI adds to each row of the
        // history by an update of its own.
        settings.setStoreMetaSourceInformation(JpaStorageSettings.StoreMetaSourceInformationEnum.SOURCE_URI);
        return settings;
    }

    @Bean
    PartitionSettings partitionSettings() {
        return new PartitionSettings();
    }

    @Bean
    SubscriptionSettings subscriptionSettings() {
        return new SubscriptionSettings();
    }

    @Bean
    @Primary
    LocalContainerEntityManagerFactoryBean entityManagerFactory(
            DataSource dataSource,
            SchemaMigration.Done schema,
            ConfigurableListableBeanFactory beanFactory,
            FhirContext fhirContext,
            JpaStorageSettings settings) {
        Properties properties = new Properties();
        properties.put(AvailableSettings.DIALECT, HapiFhirPostgresDialect.class.getName());
        properties.put(AvailableSettings.HBM2DDL_AUTO, "none");
        properties.put(AvailableSettings.STATEMENT_BATCH_SIZE, "30");
        // Rows of one table together, or a transaction of fifty resources would be some four hundred batches of one.
        properties.put(AvailableSettings.ORDER_INSERTS, "true");
        properties.put(AvailableSettings.ORDER_UPDATES, "true");
        properties.put(AvailableSettings.USE_QUERY_CACHE, "false");
        properties.put(AvailableSettings.USE_SECOND_LEVEL_CACHE, "false");
        // None of HAPI's entities has a constraint. Hibernate would look for them, or else check what the database
        // checks.
        properties.put(AvailableSettings.JAKARTA_VALIDATION_MODE, "none");
        properties.put(AvailableSettings.CHECK_NULLABILITY, "false");
        // Spring finds the entities; Hibernate would read every class of this jar in search of more.
        properties.put(AvailableSettings.SCANNER, DisabledScanner.class.getName());
        properties.put(HibernateOrmMapperSettings.ENABLED, "false");
        // HAPI keeps revisions of its master data links only, which nobody makes here.
        properties.put(EnversService.INTEGRATION_ENABLED, "false");

        LocalContainerEntityManagerFactoryBean factory =
                HapiEntityManagerFactoryUtil.newEntityManagerFactory(beanFactory, fhirContext, settings);
        factory.setPersistenceUnitName("trd");
        factory.setDataSource(dataSource);
        factory.setJpaProperties(properties);
        return factory;
    }

    @Bean
    @Primary
    JpaTransactionManager transactionManager(EntityManagerFactory entityManagerFactory) {
        return new JpaTransactionManager(entityManagerFactory);
    }
}
