package org.trdcareplan.rest;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import io.micrometer.core.instrument.Meter.MeterProvider;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.http.Outcome;
import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.TimeUnit;

/**
 * Times each request to the FHIR endpoint, from HAPI's first look at it to the end of the answer:
 * {@code trd_fhir_requests_seconds} by interaction, resource type and class of status ({@code SUCCESS},
 * {@code CLIENT_ERROR}, ...). Its buckets are a setting, {@code management.metrics.distribution.slo}.
 */
@Interceptor
final class FhirMetrics {

    /** The attribute of a request under which its {@link AskedFor} is kept for what looks at it later. */
    static final String ASKED_FOR = AskedFor.class.getName();

    private static final String STARTED = FhirMetrics.class.getName() + ".started";

    private final ServedInteractions served;
    private final MeterProvider<Timer> requests;

    FhirMetrics(ServedInteractions served, MeterRegistry meters) {
        this.served = served;
        this.requests = Timer.builder("trd.fhir.requests")
                .description("FHIR requests by interaction, resource type and outcome")
                .withRegistry(meters);
    }

    @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_PROCESSED)
    void start(HttpServletRequest request) {
        request.setAttribute(STARTED, System.nanoTime());
    }

    @Hook(Pointcut.SERVER_PROCESSING_COMPLETED)
    void completed(ServletRequestDetails request) {
        if (!(request.getServletRequest().getAttribute(STARTED) instanceof Long started)) {
            return; // HAPI could not read its parameters
        }
        AskedFor asked = served.askedFor(request);
        request.getServletRequest().setAttribute(ASKED_FOR, asked);
        Outcome outcome = Outcome.forStatus(request.getServletResponse().getStatus());
        requests.withTags("interaction", asked.interaction(), "type", asked.type(), "outcome", outcome.name())
                .record(System.nanoTime() - started, TimeUnit.NANOSECONDS);
    }
}
