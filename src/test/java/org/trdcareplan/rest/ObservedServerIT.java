package org.trdcareplan.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.trdcareplan.FhirHttp.Answer;
import org.trdcareplan.ServerProcess;
import org.trdcareplan.SpanReceiver;
import org.trdcareplan.SpanReceiver.Span;

/** A server started with structured logs and with traces, as docs/observability.md says. */
class ObservedServerIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static SpanReceiver receiver;
    private static ServerProcess server;

    @BeforeAll
    static void start() {
        receiver = new SpanReceiver();
        server = new ServerProcess(
                "observed-server",
                "--logging.structured.format.console=logstash",
                "--spring.profiles.active=tracing",
                "--management.otlp.tracing.endpoint=" + receiver.address());
        server.http();
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
        receiver.close();
    }

    private static List<JsonNode> log() {
        return server.lines().stream().map(ObservedServerIT::parsed).toList();
    }

    private static JsonNode parsed(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new AssertionError("Not JSON: " + line, e);
        }
    }

    private static JsonNode accessLine(String requestId) {
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> log().stream()
                                .filter(line ->
                                        line.path("logger_name").asText().equals("trd.access"))
                                .filter(line -> line.path("requestId").asText().equals(requestId))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    private static Span span(String requestId) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> receiver.spans().stream()
                                .filter(span ->
                                        requestId.equals(span.attributes().get("requestId")))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    private static String storedPatient() {
        Answer created = server.http()
                .post("Patient", "{\"resourceType\": \"Patient\", \"name\": [{\"family\": \"Rosenbaum\"}]}");
        assertThat(created.status()).isEqualTo(201);
        return created.header("Location").replaceAll(".*/Patient/([^/]+)/.*", "$1");
    }

    @Test
    void everyLineIsAnObjectAndTheAccessLineHasItsPartsAsFields() {
        Answer read = server.http().get("Patient/" + storedPatient(), "X-Request-Id", "seen-in-the-log");
        assertThat(read.status()).isEqualTo(200);

        JsonNode line = accessLine("seen-in-the-log");
        assertThat(line.path("method").asText()).isEqualTo("GET");
        assertThat(line.path("interaction").asText()).isEqualTo("read");
        assertThat(line.path("resourceType").asText()).isEqualTo("Patient");
        assertThat(line.path("status").isInt()).isTrue();
        assertThat(line.path("status").asInt()).isEqualTo(200);
        assertThat(line.path("milliseconds").isIntegralNumber()).isTrue();
        assertThat(line.path("traceId").asText()).matches("[0-9a-f]{32}");
        assertThat(log()).allMatch(JsonNode::isObject).allMatch(each -> each.hasNonNull("message"));
    }

    @Test
    void readIsASpanNamedByItsInteraction() {
        String id = storedPatient();
        server.http().get("Patient/" + id, "X-Request-Id", "seen-in-a-span");

        Span span = span("seen-in-a-span");
        assertThat(span.name()).isEqualTo("read Patient");
        assertThat(span.attributes()).containsEntry("status", "200").containsEntry("outcome", "SUCCESS");
        assertThat(receiver.everything()).contains("trd-careplan-server");
    }

    @Test
    void traceOfTheClientGoesOn() {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        server.http()
                .get("metadata", "X-Request-Id", "of-a-trace", "traceparent", "00-" + trace + "-00f067aa0ba902b7-01");

        assertThat(accessLine("of-a-trace").path("traceId").asText()).isEqualTo(trace);
        assertThat(span("of-a-trace").name()).isEqualTo("metadata system");
    }

    @Test
    void neitherLogNorSpansHoldContentOrAddresses() {
        String id = storedPatient();
        server.http().get("Patient?family=Rosenbaum", "X-Request-Id", "searched");
        server.http().get("Patient/Rosenbaum-" + id, "X-Request-Id", "not-found");
        server.http().send("GET", "/actuator/health", BodyPublishers.noBody());
        server.http().get("metadata", "X-Request-Id", "last");

        accessLine("last");
        span("last");
        assertThat(String.join("\n", server.lines())).doesNotContain("Rosenbaum");
        assertThat(receiver.everything()).doesNotContain("Rosenbaum").doesNotContain("/fhir");
        assertThat(receiver.spans()).extracting(Span::name).noneMatch(name -> name.contains("actuator"));
    }
}
