package org.trdcareplan.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.ApplicationContext;
import org.trdcareplan.FhirHttp;
import org.trdcareplan.FhirHttp.Answer;
import org.trdcareplan.ServerTest;

@ServerTest
class HealthIT {

    @Autowired
    private FhirHttp fhir;

    @Autowired
    private ApplicationContext context;

    private Answer actuator(String path) {
        return fhir.send("GET", "/actuator/" + path, BodyPublishers.noBody());
    }

    @AfterEach
    void readyAgain() {
        AvailabilityChangeEvent.publish(context, ReadinessState.ACCEPTING_TRAFFIC);
    }

    @Test
    void liveAndReadyWhenStarted() {
        assertThat(actuator("health/liveness").status()).isEqualTo(200);
        assertThat(actuator("health/readiness").status()).isEqualTo(200);
    }

    @Test
    void requestsAreToldToComeBackWhileTheServerIsNotReady() {
        AvailabilityChangeEvent.publish(context, ReadinessState.REFUSING_TRAFFIC);

        Answer answer = fhir.get("Patient");

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isEqualTo("5");
        assertThat(answer.outcome().getIssueFirstRep().getDiagnostics()).contains("try again");
        assertThat(actuator("health/readiness").status()).isEqualTo(503);
        assertThat(actuator("health/liveness").status()).isEqualTo(200);
    }

    @Test
    void metricsAreScraped() {
        fhir.get("metadata");

        assertThat(actuator("prometheus").body())
                .contains("jvm_memory_used_bytes")
                .contains("hikaricp_connections")
                .contains("http_server_requests_seconds");
    }

    @Test
    void nothingElseOfTheInsideIsExposed() {
        for (String endpoint : new String[] {"env", "beans", "heapdump", "configprops", "loggers", "shutdown"}) {
            assertThat(actuator(endpoint).status()).as(endpoint).isEqualTo(404);
        }
    }
}
