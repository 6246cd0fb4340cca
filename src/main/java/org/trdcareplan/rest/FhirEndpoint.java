package org.trdcareplan.rest;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.jpa.provider.IJpaSystemProvider;
import ca.uhn.fhir.jpa.provider.JpaCapabilityStatementProvider;
import ca.uhn.fhir.jpa.search.DatabaseBackedPagingProvider;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.server.HardcodedServerAddressStrategy;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.interceptor.SearchPreferHandlingInterceptor;
import ca.uhn.fhir.rest.server.provider.ResourceProviderFactory;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import io.micrometer.core.instrument.MeterRegistry;
import org.apache.catalina.filters.FailedRequestFilter;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Meta;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.trdcareplan.ig.Guide;
import org.trdcareplan.validation.ResourceValidator;
import org.trdcareplan.validation.StoredWithFindings;
import org.trdcareplan.validation.ValidateOperation;

/** Assembles the FHIR endpoint at {@code /fhir}: HAPI's RestfulServer on the JPA storage, held to the guide. */
@Configuration
@EnableConfigurationProperties(RestProperties.class)
class FhirEndpoint {

    static final String PATH = "/fhir/*";

    @Bean
    ServedInteractions servedInteractions(Guide guide) {
        return new ServedInteractions(guide.serverCapabilities());
    }

    /** Keeps the RestfulServer from Spring Boot, which would register every servlet that is a bean a second time. */
    record Assembled(RestfulServer server) {}

    @Bean
    Assembled fhirServer(
            RestProperties properties,
            Guide guide,
            FhirContext fhirContext,
            ServedInteractions served,
            Readiness readiness,
            IFhirSystemDao<Bundle, Meta> systemDao,
            IJpaSystemProvider systemProvider,
            ResourceProviderFactory resourceProviders,
            JpaStorageSettings storageSettings,
            ISearchParamRegistry searchParameters,
            ResourceValidator validator,
            ValidateOperation validateOperation,
            DatabaseBackedPagingProvider paging,
            MeterRegistry meters) {
        fhirContext.setParserErrorHandler(new StrictRequestParsing());
        RestfulServer server = new RestfulServer(fhirContext) {
            private static final long serialVersionUID = 1L;

            @Override
            protected String createPoweredByHeader() {
                return ""; // no version numbers for strangers
            }

            @Override
            protected void addRequestIdToResponse(ServletRequestDetails request, String id) {
                // there already: RequestId
            }
        };
        server.registerInterceptor(new FhirMetrics(served, meters));
        server.registerInterceptor(readiness);
        server.registerInterceptor(served);
        server.registerInterceptor(new RequestChecks(searchParameters));
        server.registerInterceptor(new BodyChecks(fhirContext, validator));
        server.registerInterceptor(new BundleChecks());
        server.registerInterceptor(new ErrorAnswers());
        server.registerInterceptor(new StoredWithFindings());
        server.registerInterceptor(new SearchPreferHandlingInterceptor(searchParameters));
        server.registerInterceptor(new AccessLog(served));

        server.registerProviders(resourceProviders.createProviders());
        server.registerProvider(systemProvider);
        server.registerProviders(validateOperation.providers());

        // Without HAPI's definitions, of which it would read all that are stored for a list of profiles: the guide has
        // it.
        JpaCapabilityStatementProvider capabilities = new JpaCapabilityStatementProvider(
                server, systemDao, storageSettings, searchParameters, new PrePopulatedValidationSupport(fhirContext));
        capabilities.setImplementationDescription("TRD Care Plan Server");
        capabilities.setIncludeResourceCounts(false); // how many patients there are is nothing for strangers
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
        return new Assembled(server);
    }

    /** The version in the jar's manifest; there is none when classes run from a directory. */
    private static String version() {
        String version = FhirEndpoint.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    @Bean
    ServletRegistrationBean<FhirServlet> fhirServlet(ObjectProvider<Assembled> fhirServer) {
        ServletRegistrationBean<FhirServlet> servlet = new ServletRegistrationBean<>(new FhirServlet(fhirServer), PATH);
        servlet.setLoadOnStartup(1);
        return servlet;
    }

    @Bean
    FilterRegistrationBean<RequestId> requestId() {
        FilterRegistrationBean<RequestId> filter = new FilterRegistrationBean<>(new RequestId());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    @Bean
    FilterRegistrationBean<BodySizeLimit> bodySizeLimit(RestProperties properties) {
        FilterRegistrationBean<BodySizeLimit> filter = new FilterRegistrationBean<>(
                new BodySizeLimit(properties.maxBodySize().toBytes()));
        filter.addUrlPatterns(PATH);
        return filter;
    }

    @Bean
    FilterRegistrationBean<TurtleRefusal> turtleRefusal(FhirContext fhirContext) {
        FilterRegistrationBean<TurtleRefusal> filter = new FilterRegistrationBean<>(new TurtleRefusal(fhirContext));
        filter.addUrlPatterns(PATH);
        return filter;
    }

    /** Tomcat leaves out parameters that it cannot read, and a search without its criteria finds everybody. */
    @Bean
    FilterRegistrationBean<FailedRequestFilter> failedParameters() {
        FilterRegistrationBean<FailedRequestFilter> filter = new FilterRegistrationBean<>(new FailedRequestFilter());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 1); // after RequestId: its refusals have an id, too
        filter.addUrlPatterns(PATH);
        return filter;
    }
}
