package org.trdcareplan.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.trdcareplan.FhirHttp;
import org.trdcareplan.FhirHttp.Answer;
import org.trdcareplan.ServerTest;

/** Every way to ask wrongly has its status and an OperationOutcome that says what to change. */
@ServerTest
class ErrorAnswersIT {

    private static final int LIMIT = 16 * 1024 * 1024;

    @Autowired
    private FhirHttp fhir;

    private Answer answer;

    private void assertRefused(int status, String says) {
        assertThat(answer.status()).isEqualTo(status);
        OperationOutcome outcome = answer.outcome();
        assertThat(outcome.getIssueFirstRep().getDiagnostics()).contains(says);
    }

    @AfterEach
    void nothingOfTheInsideIsTold() {
        assertThat(answer.body())
                .doesNotContain("\tat ")
                .doesNotContainIgnoringCase("insert into")
                .doesNotContainIgnoringCase("select ")
                .doesNotContain("org.springframework")
                .doesNotContain("java.lang.");
        assertThat(answer.header("X-Powered-By")).isEmpty();
    }

    @Test
    void malformedJsonSaysWhere() {
        answer = fhir.post("Patient", "{\"resourceType\": \"Patient\", oops");
        assertRefused(400, "line: 1, column: 29");
    }

    @Test
    void malformedXmlSaysWhere() {
        answer =
                fhir.post("Patient", "<Patient xmlns=\"http://hl7.org/fhir\"><birthDate", "Content-Type", FhirHttp.XML);
        assertRefused(400, "[1,47]");
    }

    @Test
    void emptyBodyIsRefused() {
        answer = fhir.post("Patient", "");
        assertRefused(400, "");
    }

    @Test
    void wrongContentTypeIsRefused() {
        answer = fhir.post("Patient", "hello", "Content-Type", "text/plain");
        assertRefused(415, "application/fhir+json");
    }

    @Test
    void mistypedElementIsRefusedInsteadOfDropped() {
        answer = fhir.post("Patient", "{\"resourceType\": \"Patient\", \"birthDat\": \"1990-01-01\"}");
        assertRefused(400, "birthDat");
    }

    @Test
    void impossibleDateIsRefused() {
        answer = fhir.post("Patient", "{\"resourceType\": \"Patient\", \"birthDate\": \"1990-13-45\"}");
        assertRefused(400, "1990-13-45");
    }

    @Test
    void bodyOverTheLimitIsRefused() {
        answer = fhir.post("Patient", " ".repeat(LIMIT + 1));
        assertRefused(413, "trd.rest.max-body-size");
    }

    @Test
    void bodyWithoutLengthOverTheLimitIsRefused() {
        byte[] tooMuch = new byte[LIMIT + 1];
        answer = fhir.send(
                "POST",
                "/fhir/Patient",
                BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(tooMuch)),
                "Content-Type",
                FhirHttp.JSON);
        assertRefused(413, "trd.rest.max-body-size");
    }

    @Test
    void smallGzipOfAHugeBodyIsRefused() throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
            gzip.write(new byte[4 * LIMIT]);
        }
        answer = fhir.send(
                "POST",
                "/fhir/Patient",
                BodyPublishers.ofByteArray(zipped.toByteArray()),
                "Content-Type",
                FhirHttp.JSON,
                "Content-Encoding",
                "gzip");
        assertRefused(413, "trd.rest.max-body-size");
    }

    @Test
    void gzipBodyIsTaken() throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
            gzip.write("{\"resourceType\": \"Patient\", \"gender\": \"other\"}".getBytes(StandardCharsets.UTF_8));
        }
        answer = fhir.send(
                "POST",
                "/fhir/Patient",
                BodyPublishers.ofByteArray(zipped.toByteArray()),
                "Content-Type",
                FhirHttp.JSON,
                "Content-Encoding",
                "gzip");
        assertThat(answer.status()).isEqualTo(201);
    }

    @Test
    void bodyThatOnlyClaimsToBeGzipIsRefused() {
        answer = fhir.post("Patient", "{}", "Content-Type", FhirHttp.JSON, "Content-Encoding", "gzip");
        assertRefused(400, "gzip");
    }

    @Test
    void unknownResourceTypeIsNotFound() {
        answer = fhir.get("Basket");
        assertRefused(404, "Basket");
    }

    @Test
    void typeThatIsNotServedIsNotFoundAndTheServedOnesAreListed() {
        answer = fhir.get("Account");
        assertRefused(404, "CarePlan");
    }

    @Test
    void unservedTypeInATransactionIsRefused() {
        answer = fhir.post("", """
                {"resourceType": "Bundle", "type": "transaction", "entry": [{
                  "resource": {"resourceType": "Basic", "code": {"text": "x"}},
                  "request": {"method": "POST", "url": "Basic"}}]}
                """);
        assertRefused(405, "Basic");
    }

    @Test
    void theGuidesDefinitionsAreNotWritten() {
        answer = fhir.post("StructureDefinition", "{\"resourceType\": \"StructureDefinition\"}");
        assertRefused(405, "metadata");
    }

    @ParameterizedTest
    @CsvSource({"handling=strict", "return=minimal"})
    void unknownSearchParameterIsRefused(String prefer) {
        answer = fhir.get("Patient?colour=red", "Prefer", prefer);
        assertRefused(400, "colour");
    }

    @Test
    void unknownSearchParameterIsIgnoredWhenAsked() {
        answer = fhir.get("Patient?colour=red", "Prefer", "handling=lenient");
        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void unreadableSearchValueIsRefused() {
        answer = fhir.get("Patient?birthdate=yesterday");
        assertRefused(400, "yesterday");
    }

    @Test
    void nulCharacterInASearchIsRefused() {
        answer = fhir.get("Patient?family=%00");
        assertRefused(400, "NUL");
    }

    @Test
    void nulCharacterInAResourceIsRefused() {
        answer = fhir.post("Patient", "{\"resourceType\": \"Patient\", \"name\": [{\"family\": \"a\\u0000b\"}]}");
        assertRefused(422, "NUL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"in", "not-in", "above", "below"})
    void searchModifierThatIsNotOfferedIsRefused(String modifier) {
        answer = fhir.get("Observation?code:" + modifier + "=http://loinc.org%7C44261-6");
        assertRefused(400, "code:" + modifier);
    }

    @Test
    void patchInAnotherFormatIsRefused() {
        answer = fhir.send("PATCH", "/fhir/Patient/1", BodyPublishers.ofString("{}"), "Content-Type", FhirHttp.JSON);
        assertRefused(415, "application/json-patch+json");
    }

    @Test
    void turtleIsNotServed() {
        answer = fhir.get("metadata", "Accept", "text/turtle");
        assertRefused(406, "Turtle");
    }

    @Test
    void missingResourceIsNotFound() {
        answer = fhir.get("Patient/no-such-patient");
        assertRefused(404, "Patient/no-such-patient");
    }

    @Test
    void operationThatIsNotOfferedIsRefused() {
        answer = fhir.post("Patient/1/$expunge", "{\"resourceType\": \"Parameters\"}");
        assertRefused(405, "$expunge");
    }
}
