package org.trdcareplan.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.trdcareplan.FhirHttp;
import org.trdcareplan.FhirHttp.Answer;
import org.trdcareplan.Metrics;
import org.trdcareplan.ServerTest;

/** What Prometheus scrapes counts what was really asked. */
@ServerTest
class FhirMetricsIT {

    private static final String VALIDATIONS = "trd_validations_total";

    @Autowired
    private FhirHttp fhir;

    private Metrics before;

    private void assertCounted(int times, String interaction, String type, String outcome) {
        String count = Metrics.name(
                "trd_fhir_requests_seconds_count", "interaction", interaction, "outcome", outcome, "type", type);
        await().untilAsserted(() -> {
            Metrics now = Metrics.of(fhir);
            assertThat(now.value(count) - before.value(count)).as(count).isEqualTo(times);
        });
    }

    private double more(String name) {
        return Metrics.of(fhir).value(name) - before.value(name);
    }

    private static String validations(String occasion, String result) {
        return Metrics.name(VALIDATIONS, "occasion", occasion, "result", result);
    }

    private static String score(String fixture) {
        return FhirHttp.fixture(fixture);
    }

    @Test
    void requestsAreCountedByInteractionTypeAndOutcome() {
        before = Metrics.of(fhir);

        String id = fhir.post("Patient", "{\"resourceType\": \"Patient\"}")
                .header("Location")
                .replaceAll(".*/Patient/([^/]+)/.*", "$1");
        fhir.get("Patient/" + id);
        fhir.get("Patient/" + id);
        fhir.get("Patient/" + id, "If-None-Match", "W/\"1\"");
        fhir.get("Patient/" + id + "/_history/1");
        fhir.get("Patient/" + id + "/$everything");
        fhir.get("Patient/no-such-patient");
        fhir.get("Goal?lifecycle-status=active");
        fhir.post("Goal/_search", "_count=1", "Content-Type", "application/x-www-form-urlencoded");
        fhir.send("DELETE", "/fhir/Patient/" + id, BodyPublishers.noBody());
        fhir.get("Patient/" + id);

        assertCounted(1, "create", "Patient", "SUCCESS");
        assertCounted(2, "read", "Patient", "SUCCESS");
        assertCounted(1, "read", "Patient", "REDIRECTION");
        assertCounted(2, "read", "Patient", "CLIENT_ERROR");
        assertCounted(1, "vread", "Patient", "SUCCESS");
        assertCounted(1, "$everything", "Patient", "SUCCESS");
        assertCounted(2, "search-type", "Goal", "SUCCESS");
        assertCounted(1, "delete", "Patient", "SUCCESS");
    }

    @Test
    void timeIsThatOfTheRequestAndFallsIntoBuckets() {
        before = Metrics.of(fhir);
        long start = System.nanoTime();
        fhir.get("CarePlan?status=active");
        double took = (System.nanoTime() - start) / 1e9;

        assertCounted(1, "search-type", "CarePlan", "SUCCESS");
        String[] tags = {"interaction", "search-type", "outcome", "SUCCESS", "type", "CarePlan"};
        assertThat(more(Metrics.name("trd_fhir_requests_seconds_sum", tags))).isBetween(1e-6, took);
        assertThat(more(Metrics.name(
                        "trd_fhir_requests_seconds_bucket",
                        "interaction",
                        "search-type",
                        "outcome",
                        "SUCCESS",
                        "type",
                        "CarePlan",
                        "le",
                        "10.0")))
                .isEqualTo(1);
    }

    /** Else whoever asks for made-up names fills the memory of the server and of Prometheus. */
    @Test
    void whatIsNotServedHasOneNameForAll() {
        before = Metrics.of(fhir);
        for (String path :
                List.of("Basket1", "Basket2/1", "Account", "Patient/1/$made-up", "$made-up", "Patient/1/a/b/c")) {
            fhir.get(path);
        }

        assertCounted(3, "other", "other", "CLIENT_ERROR");
        assertThat(Metrics.of(fhir).text())
                .doesNotContain("Basket")
                .doesNotContain("made-up")
                .doesNotContain("Account");
    }

    @Test
    void transactionIsOneRequestOnTheSystem() {
        before = Metrics.of(fhir);
        Answer answer = fhir.post("", FhirHttp.example("Bundle-esketamine-submission"));
        assertThat(answer.status()).isEqualTo(200);

        assertCounted(1, "transaction", "system", "SUCCESS");
    }

    @Test
    void verdictsOfValidateAreCounted() {
        before = Metrics.of(fhir);
        fhir.post("Observation/$validate", score("pass/trd-phq9-1.1"));
        fhir.post("Observation/$validate", score("fail/trd-phq9-1.1"));
        fhir.post("Observation/$validate", score("fail/trd-phq9-1.1"));
        fhir.post("Observation/$validate", "{\"resourceType\": ");

        assertThat(more(validations("operation", "valid"))).isEqualTo(1);
        assertThat(more(validations("operation", "invalid"))).isEqualTo(2);
        assertThat(more(validations("operation", "unreadable"))).isEqualTo(1);
        for (String result : List.of("valid", "warning", "invalid", "unreadable")) {
            assertThat(more(validations("write", result))).as(result).isZero();
        }
    }

    @Test
    void verdictsOnWritesAreCountedAndThoseOfTheGuardAmongThem() {
        String certain = Metrics.name("trd_write_guard_total", "certain", "true", "type", "Observation");
        fhir.post("Observation", plain("first of its kind, which the guard learns from"));
        before = Metrics.of(fhir);
        fhir.post("Observation", plain("second"));
        assertThat(fhir.post("Observation", score("fail/trd-phq9-1.1")).status())
                .isEqualTo(422);

        assertThat(more(validations("write", "valid"))).isEqualTo(1);
        assertThat(more(validations("write", "invalid"))).isEqualTo(1);
        assertThat(more(certain)).isEqualTo(1);
        assertThat(more(validations("operation", "valid"))).isZero();
    }

    private static String plain(String text) {
        return "{\"resourceType\": \"Observation\", \"status\": \"final\", \"code\": {\"text\": \"" + text + "\"}}";
    }

    @Test
    void databasePoolIsMeasured() {
        Metrics now = Metrics.of(fhir);

        assertThat(now.sum("hikaricp_connections_max")).isEqualTo(20);
        assertThat(now.sum("hikaricp_connections")).isPositive();
    }
}
