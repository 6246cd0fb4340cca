package org.trdcareplan.rest;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.interceptor.api.IInterceptorService;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.jpa.provider.IJpaSystemProvider;
import ca.uhn.fhir.jpa.provider.JpaCapabilityStatementProvider;
import ca.uhn.fhir.jpa.provider.ValueSetOperationProvider;
import ca.uhn.fhir.jpa.search.DatabaseBackedPagingProvider;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.server.HardcodedServerAddressStrategy;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.interceptor.LoggingInterceptor;
import ca.uhn.fhir.rest.server.interceptor.SearchPreferHandlingInterceptor;
import ca.uhn.fhir.rest.server.interceptor.ValidationResultEnrichingInterceptor;
import ca.uhn.fhir.rest.server.provider.ResourceProviderFactory;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import java.util.Set;
import java.util.SortedSet;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Meta;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.trdcareplan.ig.Guide;
import org.trdcareplan.validation.ProfileEnforcement;

/** Assembles the FHIR endpoint at {@code /fhir}: HAPI's RestfulServer on the JPA storage, held to the guide. */
@Configuration
@EnableConfigurationProperties(RestProperties.class)
class FhirEndpoint {

    static final String PATH = "/fhir/*";

    /** Types that HAPI's own storage keeps things in, whether or not they are served. */
    private static final Set<String> NEEDED_BY_HAPI =
            Set.of("Binary", "SearchParameter", "StructureDefinition", "Subscription");

    @Bean
    ServedInteractions servedInteractions(Guide guide, DaoRegistry daoRegistry) {
        SortedSet<String> types = guide.servedTypes();
        types.addAll(NEEDED_BY_HAPI);
        daoRegistry.setSupportedResourceTypes(types);
        return new ServedInteractions(guide.serverCapabilities());
    }

    @Bean
    RestfulServer fhirServer(
            RestProperties properties,
            Guide guide,
            FhirContext fhirContext,
            ServedInteractions served,
            ProfileEnforcement profileEnforcement,
            Readiness readiness,
            IFhirSystemDao<Bundle, Meta> systemDao,
            IJpaSystemProvider systemProvider,
            ResourceProviderFactory resourceProviders,
            ValueSetOperationProvider valueSetOperations,
            JpaStorageSettings storageSettings,
            ISearchParamRegistry searchParameters,
            IValidationSupport validationSupport,
            DatabaseBackedPagingProvider paging,
            IInterceptorService storage) {
        fhirContext.setParserErrorHandler(new StrictRequestParsing());
        RestfulServer server = new RestfulServer(fhirContext);
        server.setInterceptorService(storage);
        server.registerInterceptor(readiness);
        server.registerInterceptor(served);
        server.registerInterceptor(profileEnforcement);
        server.registerInterceptor(new RequestChecks());
        server.registerInterceptor(new ErrorAnswers());
        server.registerInterceptor(new ValidationResultEnrichingInterceptor());
        server.registerInterceptor(new SearchPreferHandlingInterceptor(searchParameters));
        server.registerInterceptor(accessLog());

        server.registerProviders(resourceProviders.createProviders());
        server.registerProviders(systemProvider, valueSetOperations);

        JpaCapabilityStatementProvider capabilities = new JpaCapabilityStatementProvider(
                server, systemDao, storageSettings, searchParameters, validationSupport);
        capabilities.setImplementationDescription("TRD Care Plan Server");
        server.setServerConformanceProvider(capabilities);
        server.setServerName("trd-careplan-server");
        server.setServerVersion(version());
        server.setDefaultResponseEncoding(EncodingEnum.JSON);
        if (!properties.baseUrl().isEmpty()) {
            server.setServerAddressStrategy(new HardcodedServerAddressStrategy(properties.baseUrl()));
        }
        paging.setDefaultPageSize(properties.defaultPageSize());
        paging.setMaximumPageSize(properties.maxPageSize());
        server.setPagingProvider(paging);
        return server;
    }

    /** The version in the jar's manifest; there is none when classes run from a directory. */
    private static String version() {
        String version = FhirEndpoint.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    /** One line for each request: what was done, not on whom. */
    private static LoggingInterceptor accessLog() {
        LoggingInterceptor accessLog = new LoggingInterceptor();
        accessLog.setLoggerName("trd.access");
        accessLog.setMessageFormat("${operationType} ${operationName} ${resourceName} ${processingTimeMillis} ms");
        accessLog.setErrorMessageFormat("${operationType} ${operationName} ${resourceName} ${exceptionMessage}");
        accessLog.setLogExceptions(false);
        return accessLog;
    }

    @Bean
    ServletRegistrationBean<RestfulServer> fhirServlet(RestfulServer fhirServer) {
        ServletRegistrationBean<RestfulServer> servlet = new ServletRegistrationBean<>(fhirServer, PATH);
        servlet.setLoadOnStartup(1);
        return servlet;
    }

    @Bean
    FilterRegistrationBean<BodySizeLimit> bodySizeLimit(RestProperties properties) {
        FilterRegistrationBean<BodySizeLimit> filter =
                new FilterRegistrationBean<>(new BodySizeLimit(properties.maxBodySize().toBytes()));
        filter.addUrlPatterns(PATH);
        return filter;
    }
}
