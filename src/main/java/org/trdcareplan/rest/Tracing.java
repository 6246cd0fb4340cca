package org.trdcareplan.rest;

import io.micrometer.tracing.exporter.SpanExportingPredicate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** What is not worth a trace: probes and scrapes, which come every few seconds for ever. */
@Configuration
@Profile("tracing")
class Tracing {

    @Bean
    SpanExportingPredicate noActuator() {
        return span -> !span.getTags().getOrDefault("uri", "").startsWith("/actuator");
    }
}
