package org.trdcareplan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.trdcareplan.FhirHttp;
import org.trdcareplan.FhirHttp.Answer;
import org.trdcareplan.ServerTest;
import org.trdcareplan.ig.Guide;

/** {@code $validate} as FHIR R4 defines it (operation Resource-validate), on the server, a type and a resource. */
@ServerTest
class ValidateOperationIT {

    private static final String XMLNS = "http://hl7.org/fhir";

    @Autowired
    private FhirHttp fhir;

    @Autowired
    private Guide guide;

    private static List<OperationOutcomeIssueComponent> errors(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.outcome().getIssue().stream()
                .filter(issue ->
                        issue.getSeverity() == IssueSeverity.ERROR || issue.getSeverity() == IssueSeverity.FATAL)
                .toList();
    }

    private static String key(OperationOutcomeIssueComponent issue) {
        return issue.getDetails().getCodingFirstRep().getCode();
    }

    private static List<String> keys(Answer answer) {
        return errors(answer).stream().map(ValidateOperationIT::key).toList();
    }

    private static List<String> notes(Answer answer) {
        return answer.outcome().getIssue().stream()
                .filter(issue -> issue.getSeverity() == IssueSeverity.INFORMATION)
                .map(ValidateOperationIT::key)
                .toList();
    }

    private static void assertRefused(Answer answer, String says) {
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.outcome().getIssueFirstRep().getDiagnostics()).contains(says);
    }

    private Answer postXml(String path, String body) {
        return fhir.post(path, body, "Content-Type", FhirHttp.XML);
    }

    private String profile(String id) {
        return guide.canonicalBase() + "/StructureDefinition/" + id;
    }

    private static String patient(String gender) {
        return "{\"resourceType\": \"Patient\",\n  \"gender\": \"" + gender + "\"}";
    }

    private static String parameters(String resource, String... more) {
        return "{\"resourceType\": \"Parameters\", \"parameter\": [{\"name\": \"resource\",\n\"resource\": " + resource
                + "}" + String.join("", more) + "]}";
    }

    private static String parameter(String name, String type, String value) {
        return ", {\"name\": \"" + name + "\", \"" + type + "\": \"" + value + "\"}";
    }

    private String stored(String type, String body) {
        Answer created = fhir.post(type, body);
        assertThat(created.status()).as(created.body()).isEqualTo(201);
        return created.header("Location").replaceAll(".*/" + type + "/([^/]+)/.*", "$1");
    }

    private String organization() {
        return stored("Organization", "{\"resourceType\": \"Organization\", \"name\": \"A clinic\"}");
    }

    @Test
    void metadataTellsOfTheOperationOnTheServerAndOnEachType() {
        CapabilityStatement metadata = fhir.get("metadata").as(CapabilityStatement.class);

        assertThat(metadata.getRestFirstRep().getOperation())
                .extracting(operation -> operation.getName() + " " + operation.getDefinition())
                .containsExactly("validate http://hl7.org/fhir/OperationDefinition/Resource-validate");
        assertThat(metadata.getRestFirstRep().getResource()).allSatisfy(type -> assertThat(type.getOperation())
                .extracting("name")
                .asString()
                .contains("validate"));
    }

    @Test
    void validResourceIsToldWithoutErrorOnServerAndType() {
        assertThat(keys(fhir.post("$validate", patient("other")))).isEmpty();
        assertThat(keys(fhir.post("Patient/$validate", patient("other")))).isEmpty();
    }

    @Test
    void theAnswerIsInTheFormatAskedFor() {
        Answer xml = fhir.post("Patient/$validate", patient("other"), "Accept", FhirHttp.XML);

        assertThat(xml.header("Content-Type")).startsWith(FhirHttp.XML);
        assertThat(xml.outcome().getIssue()).isNotEmpty();
    }

    private static void assertGender(List<OperationOutcomeIssueComponent> errors, int line) {
        assertThat(errors).isNotEmpty().allSatisfy(error -> {
            assertThat(error.getExpression().get(0).getValue()).isEqualTo("Patient.gender");
            assertThat(error.getLocation().get(0).getValue()).startsWith("Line[" + line + "] Col[");
        });
    }

    @Test
    void errorInJsonHasTheLineThatTheClientWrote() {
        List<OperationOutcomeIssueComponent> errors = errors(fhir.post("Patient/$validate", patient("purple")));

        assertGender(errors, 2);
    }

    @Test
    void errorInXmlHasTheLineThatTheClientWrote() {
        String xml = "<Patient xmlns=\"" + XMLNS + "\">\n\n  <gender value=\"purple\"/>\n</Patient>";

        List<OperationOutcomeIssueComponent> errors = errors(postXml("Patient/$validate", xml));

        assertGender(errors, 3);
    }

    @Test
    void resourceInParametersKeepsItsPlaceAndIsItsOwnRoot() {
        List<OperationOutcomeIssueComponent> plain = errors(fhir.post("Patient/$validate", patient("purple")));
        List<OperationOutcomeIssueComponent> wrapped =
                errors(fhir.post("Patient/$validate", parameters(patient("purple"))));

        assertGender(wrapped, 3);
        assertThat(wrapped.get(0).getLocation().get(0).getValue())
                .isEqualTo(plain.get(0).getLocation().get(0).getValue().replace("Line[2]", "Line[3]"));
    }

    @Test
    void resourceInParametersInXmlKeepsItsPlace() {
        String xml =
                "<Parameters xmlns=\"" + XMLNS + "\"><parameter>\n<name value=\"resource\"/>\n<resource><Patient>\n"
                        + "  <gender value=\"purple\"/>\n</Patient></resource></parameter></Parameters>";

        List<OperationOutcomeIssueComponent> errors = errors(postXml("$validate", xml));

        assertGender(errors, 4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"valueUri", "valueCanonical", "valueString"})
    void profileInParametersIsCheckedAgainst(String type) {
        String observation =
                FhirHttp.fixture("fail/trd-phq9-1.1").replaceFirst("\"profile\": \\[[^\\]]*\\]", "\"id\": \"x\"");

        assertThat(keys(fhir.post("Observation/$validate", parameters(observation))))
                .isEmpty();
        assertThat(keys(fhir.post(
                        "Observation/$validate",
                        parameters(observation, parameter("profile", type, profile("trd-score-phq9"))))))
                .anySatisfy(key -> assertThat(key).endsWith("trd-phq9-1"));
    }

    @Test
    void profilesInTheUrlAreAllCheckedAgainst() {
        String observation =
                FhirHttp.fixture("fail/trd-phq9-1.1").replaceFirst("\"profile\": \\[[^\\]]*\\]", "\"id\": \"x\"");
        String query = "?profile=" + FhirHttp.encode("http://hl7.org/fhir/StructureDefinition/Observation")
                + "&profile=" + FhirHttp.encode(profile("trd-score-phq9") + "|" + guide.version());

        assertThat(keys(fhir.post("Observation/$validate" + query, observation)))
                .anySatisfy(key -> assertThat(key).endsWith("trd-phq9-1"));
    }

    @Test
    void anotherVersionOfAProfileIsNotKnown() {
        String query = "?profile=" + FhirHttp.encode(profile("trd-score-phq9") + "|99.0.0");

        assertThat(keys(fhir.post("Observation/$validate" + query, FhirHttp.fixture("pass/trd-phq9-1.1"))))
                .containsExactly("trd-unknown-profile");
    }

    @Test
    void entriesOfABundleAreCheckedAgainstTheirProfilesAndNamed() {
        String bundle = "{\"resourceType\": \"Bundle\", \"type\": \"collection\", \"entry\": [{\"resource\": "
                + patient("other") + "}, {\"resource\": " + FhirHttp.fixture("fail/trd-phq9-1.1") + "}]}";

        for (String path : List.of("$validate", "Bundle/$validate")) {
            assertThat(errors(fhir.post(path, bundle))).anySatisfy(error -> {
                assertThat(key(error)).endsWith("trd-phq9-1");
                assertThat(error.getExpression().get(0).getValue()).startsWith("Bundle.entry[1].resource");
            });
        }
    }

    @Test
    void resourceOfAnotherTypeThanTheAddressIsRefused() {
        assertRefused(fhir.post("Observation/$validate", patient("other")), "Patient/$validate");
        assertRefused(postXml("Observation/$validate", "<Patient xmlns=\"" + XMLNS + "\"/>"), "Patient/$validate");
    }

    @Test
    void typeThatFhirDoesNotKnowIsAnError() {
        assertThat(errors(fhir.post("$validate", "{\"resourceType\": \"Patent\"}")))
                .isNotEmpty();
    }

    @Test
    void requestWithoutAResourceIsRefused() {
        assertRefused(fhir.post("Patient/$validate", ""), "no resource");
        assertRefused(fhir.post("$validate", ""), "no resource");
        assertRefused(fhir.get("Patient/$validate"), "no resource");
        assertRefused(fhir.post("$validate", "{\"resourceType\": \"Parameters\", \"parameter\": []}"), "no resource");
    }

    @Test
    void unknownModeAndUnknownParameterAreRefused() {
        assertRefused(fhir.post("Patient/$validate?mode=upsert", patient("other")), "upsert");
        assertRefused(fhir.post("Patient/$validate?colour=red", patient("other")), "colour");
        assertRefused(
                fhir.post("$validate", parameters(patient("other"), parameter("colour", "valueString", "red"))),
                "colour");
        assertRefused(
                fhir.post(
                        "$validate?mode=create",
                        parameters(patient("other"), parameter("mode", "valueCode", "profile"))),
                "more than one mode");
    }

    @Test
    void formatsOtherThanJsonAndXmlAreRefused() {
        assertThat(fhir.post("$validate", "hello", "Content-Type", "text/plain").status())
                .isEqualTo(415);
    }

    @Test
    void createIsToldThatAnIdIsIgnored() {
        Answer with = fhir.post("Patient/$validate?mode=create", "{\"resourceType\": \"Patient\", \"id\": \"p1\"}");
        Answer without = fhir.post("Patient/$validate?mode=create", patient("other"));

        assertThat(keys(with)).isEmpty();
        assertThat(notes(with)).contains("trd-id-ignored");
        assertThat(notes(without)).doesNotContain("trd-id-ignored");
    }

    @Test
    void createThatIsNotOfferedIsAnError() {
        assertThat(keys(fhir.post(
                        "Bundle/$validate?mode=create", "{\"resourceType\": \"Bundle\", \"type\": \"collection\"}")))
                .containsExactly("trd-not-offered");
    }

    @Test
    void createOfAResourceThatHasAnAddressIsRefused() {
        assertRefused(fhir.post("Patient/1/$validate?mode=create", patient("other")), "create");
    }

    @ParameterizedTest
    @ValueSource(strings = {"$validate", "Patient/$validate"})
    void updateAndDeleteNeedAnAddress(String path) {
        assertRefused(fhir.post(path + "?mode=update", patient("other")), "[id]");
        assertRefused(fhir.post(path + "?mode=delete", patient("other")), "[id]");
    }

    @Test
    void updateHasTheIdOfItsAddress() {
        String id = organization();
        String body = "{\"resourceType\": \"Organization\", %s\"name\": \"A clinic\"}";
        String path = "Organization/" + id + "/$validate?mode=update";

        assertThat(keys(fhir.post(path, body.formatted("\"id\": \"" + id + "\", "))))
                .isEmpty();
        assertThat(keys(fhir.post(path, body.formatted("")))).containsExactly("trd-id-missing");
        assertThat(errors(fhir.post(path, body.formatted("\n\"id\": \"other\", "))))
                .singleElement()
                .satisfies(error -> {
                    assertThat(key(error)).isEqualTo("trd-id-mismatch");
                    assertThat(error.getExpression().get(0).getValue()).isEqualTo("Organization.id");
                    assertThat(error.getLocation().get(0).getValue()).isEqualTo("Line[2] Col[7]");
                });
    }

    @Test
    void bodySentToAResourceIsAnUpdateOfIt() {
        assertThat(keys(fhir.post("Organization/" + organization() + "/$validate", """
                {"resourceType": "Organization", "id": "other", "name": "A clinic"}
                """)))
                .containsExactly("trd-id-mismatch");
    }

    @Test
    void updateWithoutAResourceIsRefused() {
        assertRefused(fhir.get("Organization/" + organization() + "/$validate?mode=update"), "no resource");
    }

    @Test
    void updateOfAnOldVersionIsAnError() {
        String id = organization();
        String body = "{\"resourceType\": \"Organization\", \"id\": \"" + id + "\", \"name\": \"A clinic\"}";
        String path = "Organization/" + id + "/$validate?mode=update";

        assertThat(keys(fhir.post(path, body, "If-Match", "W/\"1\""))).isEmpty();
        assertThat(keys(fhir.post(path, body, "If-Match", "W/\"7\""))).containsExactly("trd-old-version");
    }

    @Test
    void updateOfNothingIsToldWhatItWouldDo() {
        String body = "{\"resourceType\": \"Organization\", \"id\": \"%s\", \"name\": \"A clinic\"}";

        Answer ours = fhir.post("Organization/nowhere-yet/$validate?mode=update", body.formatted("nowhere-yet"));
        Answer servers = fhir.post("Organization/99999999/$validate?mode=update", body.formatted("99999999"));

        assertThat(keys(ours)).isEmpty();
        assertThat(notes(ours)).contains("trd-would-create");
        assertThat(keys(servers)).containsExactly("trd-id-of-server");
    }

    @Test
    void deleteIsToldWhetherItWouldBeAllowed() {
        String free = organization();
        String used = organization();
        stored(
                "Location",
                "{\"resourceType\": \"Location\", \"name\": \"A room\", \"managingOrganization\": "
                        + "{\"reference\": \"Organization/" + used + "\"}}");

        assertThat(keys(fhir.get("Organization/" + free + "/$validate?mode=delete")))
                .isEmpty();
        assertThat(errors(fhir.post("Organization/" + used + "/$validate?mode=delete", "")))
                .singleElement()
                .satisfies(error -> {
                    assertThat(key(error)).isEqualTo("trd-still-referenced");
                    assertThat(error.getDiagnostics()).contains("Location/").doesNotContain("HAPI-");
                });
        assertThat(fhir.get("Organization/" + free).status()).isEqualTo(200);
    }

    @Test
    void deleteThatIsNotOfferedIsAnError() {
        String id = fhir.get("StructureDefinition?_count=1")
                .as(Bundle.class)
                .getEntryFirstRep()
                .getResource()
                .getIdElement()
                .getIdPart();

        assertThat(keys(fhir.get("StructureDefinition/" + id + "/$validate?mode=delete")))
                .contains("trd-not-offered");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(fhir.get("Patient/nobody/$validate").status()).isEqualTo(404);
        assertThat(fhir.get("Patient/nobody/$validate?mode=delete").status()).isEqualTo(404);
    }

    @Test
    void whatIsDeletedIsGone() {
        String id = organization();
        fhir.send("DELETE", "/fhir/Organization/" + id, BodyPublishers.noBody());

        assertThat(fhir.get("Organization/" + id + "/$validate").status()).isEqualTo(410);
    }

    @Test
    void modeProfileNeedsAProfile() {
        assertRefused(fhir.post("Patient/$validate?mode=profile", patient("other")), "profile");
    }

    @Test
    void storedResourceIsCheckedAgainstTheProfileAskedFor() {
        String id = organization();
        String query = "?mode=profile&profile=" + FhirHttp.encode(profile("trd-score-phq9"));

        assertThat(keys(fhir.get("Organization/" + id + "/$validate"))).isEmpty();
        assertThat(keys(fhir.get("Organization/" + id + "/$validate" + query))).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{'resourceType': 'Patient';trd-not-well-formed",
                "{'resourceType': 'Patient'} x;trd-not-well-formed",
                "hello;trd-not-well-formed",
                "[];trd-not-well-formed",
                "' ';trd-empty",
                "<Patient/>;trd-other-format"
            },
            quoteCharacter = '|')
    void whatCannotBeReadIsAVerdictToo(String body, String key) {
        Answer answer = fhir.post("Patient/$validate", body.replace("' '", " ").replace('\'', '"'));

        assertThat(keys(answer)).containsExactly(key);
    }

    @Test
    void duplicateKeyIsToldOnceAtItsPlace() {
        List<OperationOutcomeIssueComponent> errors = errors(fhir.post("Patient/$validate", """
                {"resourceType": "Patient",
                 "name": [{"family": "A",
                           "family": "B"}]}
                """));

        assertThat(errors).singleElement().satisfies(error -> {
            assertThat(key(error)).isEqualTo("trd-duplicate-key");
            assertThat(error.getDiagnostics()).contains("\"family\"");
            assertThat(error.getLocation().get(0).getValue()).isEqualTo("Line[3] Col[12]");
        });
    }

    @Test
    void deepNestingIsToldInJsonAndXml() {
        assertThat(keys(fhir.post("$validate", "{\"resourceType\": \"Patient\", \"a\": " + "[".repeat(10_000))))
                .containsExactly("trd-too-deep");
        assertThat(keys(postXml("$validate", "<Patient xmlns=\"" + XMLNS + "\">" + "<a>".repeat(10_000))))
                .containsExactly("trd-too-deep");
    }

    @Test
    void documentTypeIsTold() {
        assertThat(keys(postXml(
                        "$validate",
                        "<!DOCTYPE Patient [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><Patient xmlns=\"" + XMLNS
                                + "\"><gender value=\"&x;\"/></Patient>")))
                .containsExactly("trd-document-type");
    }

    @Test
    void bytesThatAreNotUtf8AreTold() {
        byte[] latin1 = "{\"resourceType\": \"Patient\", \"name\": [{\"family\": \"Müller\"}]}"
                .getBytes(StandardCharsets.ISO_8859_1);

        Answer answer =
                fhir.send("POST", "/fhir/$validate", BodyPublishers.ofByteArray(latin1), "Content-Type", FhirHttp.JSON);

        assertThat(keys(answer)).containsExactly("trd-not-utf-8");
        assertThat(answer.outcome().getIssueFirstRep().getDiagnostics()).contains("0xFC");
    }

    @Test
    void numberThatIsWrittenShortAndIsLongIsTold() {
        Answer answer = fhir.post(
                "Observation/$validate",
                "{\"resourceType\": \"Observation\", \"status\": \"final\","
                        + " \"code\": {\"text\": \"x\"}, \"valueQuantity\": {\"value\": 1e1000000}}");

        assertThat(keys(answer)).contains("trd-unwieldy-number");
    }

    @Test
    void millionsOfMistakesAreNotAllTold() {
        String wrong = "{\"resource\": {\"resourceType\": \"Patient\", \"colour\": 1}},";
        String body = "{\"resourceType\": \"Bundle\", \"type\": \"collection\", \"entry\": ["
                + wrong.repeat(15_000_000 / wrong.length())
                + "{}]}";

        assertThat(keys(fhir.post("Bundle/$validate", body)))
                .hasSizeLessThan(1100)
                .contains("trd-too-many");
    }

    @Test
    void everybodyElseIsServedWhileALargeBundleIsValidated() {
        StringBuilder bundle =
                new StringBuilder("{\"resourceType\": \"Bundle\", \"type\": \"collection\", \"entry\": [");
        String observation =
                "{\"resource\": " + FhirHttp.fixture("pass/trd-phq9-1.1").replaceAll("\\s+", " ") + "}";
        bundle.append(observation);
        while (bundle.length() + observation.length() < 16_000_000) {
            bundle.append(',').append(observation);
        }
        String body = bundle.append("]}").toString();
        long start = System.nanoTime();
        CompletableFuture<Answer> large = CompletableFuture.supplyAsync(() -> fhir.post("Bundle/$validate", body));

        int served = 0;
        while (!large.isDone()) {
            assertThat(fhir.post("Patient/$validate", patient("other")).status())
                    .isEqualTo(200);
            served++;
        }

        assertThat(large.join().status()).isIn(200, 413);
        assertThat(served).isPositive();
        assertThat((System.nanoTime() - start) / 1_000_000_000).isLessThan(120);
    }

    @Test
    void theOutcomeOfAValidResourceSaysSo() {
        OperationOutcome outcome = fhir.post(
                        "Organization/$validate", "{\"resourceType\": \"Organization\", \"name\": \"A clinic\"}")
                .outcome();

        assertThat(outcome.getIssue()).singleElement().satisfies(issue -> assertThat(issue.getSeverity())
                .isEqualTo(IssueSeverity.INFORMATION));
    }
}
