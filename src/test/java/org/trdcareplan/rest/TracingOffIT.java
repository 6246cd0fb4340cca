package org.trdcareplan.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.sdk.trace.SdkTracerProvider;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.trdcareplan.FhirHttp;
import org.trdcareplan.ServerTest;

/** Without the profile "tracing" nothing waits for spans. */
@ServerTest
class TracingOffIT {

    @Autowired
    private FhirHttp fhir;

    @Autowired
    private ApplicationContext context;

    @Test
    void noThreadAndNoTracerIsThere() {
        fhir.get("metadata");

        assertThat(context.getBeanNamesForType(SdkTracerProvider.class)).isEmpty();
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .noneMatch(name -> name.contains("SpanProcessor") || name.contains("LogRecordProcessor"));
    }
}
