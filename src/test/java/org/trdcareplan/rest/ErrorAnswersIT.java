package org.trdcareplan.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.trdcareplan.FhirHttp;
import org.trdcareplan.FhirHttp.Answer;
import org.trdcareplan.ServerTest;
import org.trdcareplan.ig.Guide;

/** Every way to ask wrongly has its status and an OperationOutcome that says what to change. */
@ServerTest
class ErrorAnswersIT {

    private static final int LIMIT = 16 * 1024 * 1024;

    @Autowired
    private FhirHttp fhir;

    @Autowired
    private Guide guide;

    private Answer answer;

    private void assertRefused(int status, String says) {
        assertThat(answer.status()).isEqualTo(status);
        OperationOutcome outcome = answer.outcome();
        assertThat(outcome.getIssueFirstRep().getDiagnostics()).contains(says);
    }

    private String place() {
        return answer.outcome().getIssueFirstRep().getLocation().get(0).getValue();
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
        assertRefused(400, "not JSON");
        assertThat(place()).isEqualTo("Line[1] Col[29]");
    }

    @Test
    void malformedXmlSaysWhere() {
        answer =
                fhir.post("Patient", "<Patient xmlns=\"http://hl7.org/fhir\"><birthDate", "Content-Type", FhirHttp.XML);
        assertRefused(400, "not XML");
        assertThat(place()).isEqualTo("Line[1] Col[47]");
    }

    @Test
    void duplicateKeyIsRefusedByItselfAndInABundle() {
        String patient = "{\"resourceType\": \"Patient\", \"gender\": \"other\", \"gender\": \"male\"}";
        answer = fhir.post("Patient", patient);
        assertRefused(400, "\"gender\"");
        assertThat(place()).isEqualTo("Line[1] Col[48]");

        answer = fhir.post("", entry("transaction", "POST", "Patient", patient));
        assertRefused(400, "\"gender\"");
    }

    @Test
    void valueOfTheWrongJsonTypeIsRefusedByItselfAndInABundle() {
        String patient = "{\"resourceType\": \"Patient\", \"active\": \"true\"}";
        answer = fhir.post("Patient", patient);
        assertRefused(400, "\"active\"");

        answer = fhir.post("", entry("batch", "POST", "Patient", patient));
        assertRefused(400, "\"active\"");
    }

    /** The code system of findings has it, as in the answer of {@code $validate}. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "trd-not-well-formed; {\"resourceType\": \"Patient\", oops",
                "trd-duplicate-key; {\"resourceType\": \"Patient\", \"gender\": \"other\", \"gender\": \"male\"}",
                "trd-json-type; {\"resourceType\": \"Patient\", \"active\": \"true\"}",
                "trd-other-format; <Patient xmlns=\"http://hl7.org/fhir\"/>"
            })
    void whatIsWrongWithABodyIsAFindingOfTheGuide(String key, String body) {
        answer = fhir.post("Patient", body);

        assertThat(answer.status()).isEqualTo(400);
        Coding coding = answer.outcome().getIssueFirstRep().getDetails().getCodingFirstRep();
        assertThat(coding.getCode()).isEqualTo(key);
        assertThat(coding.getSystem()).isEqualTo(guide.canonicalBase() + "/CodeSystem/trd-finding");
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() {
        byte[] latin1 = "{\"resourceType\": \"Patient\", \"name\": [{\"family\": \"M\u00fcller\"}]}"
                .getBytes(StandardCharsets.ISO_8859_1);
        answer = fhir.send("POST", "/fhir/Patient", BodyPublishers.ofByteArray(latin1), "Content-Type", FhirHttp.JSON);
        assertRefused(400, "0xFC");
    }

    @Test
    void byteOrderMarkIsRead() {
        answer = fhir.post("Patient", "\uFEFF{\"resourceType\": \"Patient\", \"gender\": \"other\"}");
        assertThat(answer.status()).isEqualTo(201);
    }

    @Test
    void deepNestingIsRefusedInJsonAndXml() {
        answer = fhir.post("Patient", "{\"resourceType\": \"Patient\", \"extension\": " + "[".repeat(10_000));
        assertRefused(400, "deep");

        answer = fhir.post(
                "Patient",
                "<Patient xmlns=\"http://hl7.org/fhir\">" + "<extension>".repeat(10_000),
                "Content-Type",
                FhirHttp.XML);
        assertRefused(400, "deep");
    }

    @Test
    void documentTypeIsRefused() {
        answer = fhir.post(
                "Patient",
                "<!DOCTYPE Patient [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                        + "<Patient xmlns=\"http://hl7.org/fhir\"><gender value=\"&x;\"/></Patient>",
                "Content-Type",
                FhirHttp.XML);
        assertRefused(400, "DOCTYPE");
    }

    @Test
    void whatFollowsTheResourceIsRefused() {
        answer = fhir.post("Patient", "{\"resourceType\": \"Patient\"} {}");
        assertRefused(400, "after the end");
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
        answer = postGzipped(new byte[4 * LIMIT]);
        assertRefused(413, "trd.rest.max-body-size");
    }

    @Test
    void gzipBodyIsTaken() throws IOException {
        answer = postGzipped("{\"resourceType\": \"Patient\", \"gender\": \"other\"}".getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).isEqualTo(201);
    }

    private Answer postGzipped(byte[] body) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
            gzip.write(body);
        }
        return fhir.send(
                "POST",
                "/fhir/Patient",
                BodyPublishers.ofByteArray(zipped.toByteArray()),
                "Content-Type",
                FhirHttp.JSON,
                "Content-Encoding",
                "gzip");
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

    private static String entry(String type, String method, String url, String resource) {
        return "{\"resourceType\": \"Bundle\", \"type\": \"" + type + "\", \"entry\": [{"
                + (resource.isEmpty() ? "" : "\"resource\": " + resource + ", ")
                + "\"request\": {\"method\": \"" + method + "\", \"url\": \"" + url + "\"}}]}";
    }

    /** An XML Patch could read files of the server by an external entity. */
    @Test
    void xmlPatchInATransactionIsRefused() {
        String patch =
                "{\"resourceType\": \"Binary\", \"contentType\": \"application/xml-patch+xml\", \"data\": \"PGRpZmYvPg==\"}";
        answer = fhir.post("", entry("transaction", "PATCH", "Patient/1", patch));
        assertRefused(400, "application/json-patch+json");
    }

    @Test
    void operationInATransactionIsNotTakenForACreate() {
        answer = fhir.post("", entry("transaction", "POST", "Patient/$validate", "{\"resourceType\": \"Patient\"}"));
        assertRefused(400, "Bundle.entry[0]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HealthcareService",
                "HealthcareService?",
                "HealthcareService?identifier=",
                "HealthcareService?_format=json"
            })
    void deleteWithoutACriterionInATransactionIsRefused(String url) {
        answer = fhir.post("", entry("transaction", "DELETE", url, ""));
        assertRefused(400, "criterion");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HealthcareService", "HealthcareService?identifier=", "HealthcareService?_format=json"})
    void deleteWithoutACriterionIsRefused(String url) {
        answer = fhir.send("DELETE", "/fhir/" + url, BodyPublishers.noBody());
        assertRefused(412, "criterion");
    }

    @Test
    void searchWhoseParametersCannotBeReadFindsNobody() {
        answer = fhir.post("Patient/_search", "identifier=%zz", "Content-Type", "application/x-www-form-urlencoded");
        assertThat(answer.status()).isEqualTo(400);
    }

    @Test
    void searchWithTooManyParametersIsRefused() {
        answer = fhir.get("Patient?" + "_tag=x&".repeat(300) + "family=nobody");
        assertThat(answer.status()).isEqualTo(400);
    }

    @Test
    void searchWithAnotherBodyThanAFormIsRefused() {
        answer = fhir.post("Patient/_search", "family=nobody");
        assertRefused(415, "application/x-www-form-urlencoded");
    }

    @Test
    void otherCharsetThanUtf8IsRefused() {
        answer = fhir.post(
                "Patient", "{\"resourceType\": \"Patient\"}", "Content-Type", FhirHttp.JSON + ";charset=iso-8859-1");
        assertRefused(415, "UTF-8");
    }

    /** Writing the number out took HAPI's parser half a minute. */
    @ParameterizedTest
    @ValueSource(strings = {"", "/$validate"})
    @Timeout(20)
    void numberOfAMillionDigitsIsRefusedAtOnce(String operation) {
        answer = fhir.post(
                "Observation" + operation,
                "{\"resourceType\": \"Observation\", \"status\": \"final\", \"code\": {\"text\": \"x\"},"
                        + " \"valueQuantity\": {\"value\": 1e1000000}}");
        assertThat(answer.body()).contains("trd-unwieldy-number", "more than 1000 digits");
        if (operation.isEmpty()) {
            assertThat(answer.status()).isEqualTo(400);
        }
    }

    @Test
    void searchByANumberWithoutEndIsRefused() {
        answer = fhir.get("Observation?value-quantity=gt1e-1000000");
        assertRefused(400, "value-quantity has an exponent");
        assertThat(fhir.get("Patient?identifier=1e-1000000").status())
                .as("no number")
                .isEqualTo(200);
    }

    @Test
    void parameterThatEverythingIgnoresIsRefused() {
        answer = fhir.get("Patient/1/$everything?_since=2026-01-01T00:00:00Z");
        assertRefused(400, "_since");
    }

    @Test
    void nulCharacterInABatchTellsNothingOfTheInside() {
        answer = fhir.post(
                "",
                entry(
                        "batch",
                        "POST",
                        "Patient",
                        "{\"resourceType\": \"Patient\", \"identifier\": [{\"system\": \"urn:x\", \"value\": \"a\\u0000b\"}]}"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("HFJ_");
    }
}
