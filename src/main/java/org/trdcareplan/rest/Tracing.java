package org.trdcareplan.rest;

import io.micrometer.tracing.exporter.SpanExportingPredicate;
import org.springframework.boot.actuate.autoconfigure.opentelemetry.OpenTelemetryAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.tracing.MicrometerTracingAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.tracing.OpenTelemetryTracingAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.tracing.otlp.OtlpTracingAutoConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** A trace of each request, when asked for: without the profile there is no thread that waits for any. */
@Configuration
@Profile("tracing")
@ImportAutoConfiguration({
    MicrometerTracingAutoConfiguration.class,
    OpenTelemetryAutoConfiguration.class,
    OpenTelemetryTracingAutoConfiguration.class,
    OtlpTracingAutoConfiguration.class
})
class Tracing {

    /** Not worth a trace: probes and scrapes, which come every few seconds for ever. */
    @Bean
    SpanExportingPredicate noActuator() {
        return span -> !span.getTags().getOrDefault("uri", "").startsWith("/actuator");
    }
}
