package org.trdcareplan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.function.Supplier;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryResponseComponent;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.trdcareplan.FhirHttp;
import org.trdcareplan.FhirHttp.Answer;
import org.trdcareplan.ServerTest;
import org.trdcareplan.ig.Guide;

/** What may be stored and what may not, and what {@code $validate} says of it. */
@ServerTest
class ProfileEnforcementIT {

    @Autowired
    private FhirHttp fhir;

    @Autowired
    private Guide guide;

    @Autowired
    private MeterRegistry meters;

    private static List<String> codes(OperationOutcome outcome, IssueSeverity severity) {
        return outcome.getIssue().stream()
                .filter(issue -> issue.getSeverity() == severity)
                .map(issue -> issue.getDetails().getCodingFirstRep().getCode())
                .toList();
    }

    private String profile(String id) {
        return guide.canonicalBase() + "/StructureDefinition/" + id;
    }

    @Test
    void carePlanWithoutModalityProfileIsRefusedAndToldWhichThereAre() {
        Answer answer = fhir.post("CarePlan", UNDECLARED);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(codes(answer.outcome(), IssueSeverity.ERROR)).containsExactly("trd-no-modality-profile");
        assertThat(answer.outcome().getIssueFirstRep().getDiagnostics()).contains(guide.modalityProfiles());
    }

    /** Where HAPI's RepositoryValidatingInterceptor lets it pass: it checks what is declared, and nothing is. */
    @ParameterizedTest
    @CsvSource({"POST, CarePlan", "PUT, CarePlan/undeclared"})
    void carePlanWithoutModalityProfileIsRefusedInATransaction(String method, String url) {
        Answer answer = fhir.post("", bundle("transaction", method, url, UNDECLARED));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(codes(answer.outcome(), IssueSeverity.ERROR)).containsExactly("trd-no-modality-profile");
        assertThat(answer.outcome().getIssueFirstRep().getExpression().get(0).getValue())
                .startsWith("Bundle.entry[0].resource");
    }

    @Test
    void carePlanWithoutModalityProfileIsRefusedInABatch() {
        Answer answer = fhir.post("", bundle("batch", "POST", "CarePlan", UNDECLARED));

        BundleEntryResponseComponent entry =
                answer.as(Bundle.class).getEntryFirstRep().getResponse();
        assertThat(entry.getStatus()).startsWith("422");
        OperationOutcome told = (OperationOutcome) entry.getOutcome();
        assertThat(codes(told, IssueSeverity.ERROR)).containsExactly("trd-no-modality-profile");
        assertThat(told.getIssueFirstRep().getExpression().get(0).getValue()).startsWith("Bundle.entry[0].resource");
    }

    @Test
    void carePlanMayNotLoseItsModalityProfile() {
        String plan = FhirHttp.fixture("pass/trd-careplan-1.1")
                .replaceAll("\"reference\": \"[A-Za-z]+/[^\"]*\"", "\"display\": \"elsewhere\"");
        String id = id(fhir.post("CarePlan", plan));

        Answer answer = put("CarePlan", id, UNDECLARED);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(codes(answer.outcome(), IssueSeverity.ERROR)).containsExactly("trd-no-modality-profile");
    }

    /** HL7's validator ends in an exception here: {@link ValidatorFailureTest}. */
    @Test
    void whatCannotBeJudgedIsNotStored() {
        Answer answer = fhir.post("QuestionnaireResponse", """
                {"resourceType": "QuestionnaireResponse", "status": "completed",
                 "questionnaire": "https://w3id.org/trd-careplan/Questionnaire/trd-discharge-form|0.1.0",
                 "item": [{"linkId": "ready", "answer": [{"valueString": "no"}]},
                          {"linkId": "not-ready-reason", "answer": [{"valueString": "dizzy"}]}]}""");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(codes(answer.outcome(), IssueSeverity.FATAL)).containsExactly("trd-validator-failed");
    }

    private static final String UNDECLARED = """
            {"resourceType": "CarePlan", "status": "draft", "intent": "plan", "subject": {"display": "A patient"}}
            """;

    private Answer put(String type, String id, String resource) {
        return fhir.send(
                "PUT",
                "/fhir/" + type + "/" + id,
                BodyPublishers.ofString(resource.replaceFirst("\\{", "{\"id\": \"" + id + "\", ")),
                "Content-Type",
                FhirHttp.JSON);
    }

    private static String bundle(String type, String method, String url, String resource) {
        return "{\"resourceType\": \"Bundle\", \"type\": \"" + type + "\", \"entry\": [{\"resource\": " + resource
                + ", \"request\": {\"method\": \"" + method + "\", \"url\": \"" + url + "\"}}]}";
    }

    private static String id(Answer created) {
        return created.header("Location").replaceAll(".*/[A-Z][A-Za-z]+/([^/]+)/.*", "$1");
    }

    /** Each validation of a write begins with the guard, and the guard counts. */
    @Test
    void eachWriteIsValidatedOnce() {
        String id = id(countingOne(() -> fhir.post("Observation", finding("once"))));

        countingOne(() -> put("Observation", id, finding("changed")));
        countingOne(() -> fhir.send(
                "PATCH",
                "/fhir/Observation/" + id,
                BodyPublishers.ofString("[{\"op\": \"replace\", \"path\": \"/code/text\", \"value\": \"patched\"}]"),
                "Content-Type",
                "application/json-patch+json"));
        countingOne(() -> fhir.post("", bundle("transaction", "POST", "Observation", finding("in a bundle"))));
    }

    private Answer countingOne(Supplier<Answer> write) {
        double before = judged();
        Answer answer = write.get();
        assertThat(answer.status()).isBetween(200, 201);
        assertThat(judged() - before).isEqualTo(1);
        return answer;
    }

    private double judged() {
        return meters.find("trd.write.guard").counters().stream()
                .mapToDouble(Counter::count)
                .sum();
    }

    private static String finding(String text) {
        return "{\"resourceType\": \"Observation\", \"status\": \"final\", \"code\": {\"text\": \"" + text + "\"}}";
    }

    @Test
    void theModalityProfilesAreTheEightOfTheGuide() {
        assertThat(guide.modalityProfiles())
                .containsExactlyInAnyOrder(
                        profile("trd-careplan-combined"),
                        profile("trd-careplan-ect"),
                        profile("trd-careplan-esketamine"),
                        profile("trd-careplan-ketamine-im"),
                        profile("trd-careplan-ketamine-intranasal"),
                        profile("trd-careplan-ketamine-iv"),
                        profile("trd-careplan-psilocybin"),
                        profile("trd-careplan-psychotherapy"));
    }

    @Test
    void carePlanWithOnlyTheAbstractProfileIsRefused() {
        Answer answer = fhir.post(
                "CarePlan",
                FhirHttp.fixture("pass/trd-careplan-1.1").replace("/trd-careplan-esketamine\"", "/trd-careplan\""));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(codes(answer.outcome(), IssueSeverity.ERROR)).contains("trd-no-modality-profile");
    }

    @Test
    void profileThatTheGuideDoesNotDefineIsRefused() {
        Answer answer = fhir.post("Observation", observation(profile("trd-nonsense")));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(codes(answer.outcome(), IssueSeverity.ERROR)).containsExactly("trd-unknown-profile");
    }

    @Test
    void anotherVersionOfOurProfileIsRefused() {
        Answer answer = fhir.post("Observation", observation(profile("trd-score-phq9") + "|99.0.0"));

        assertThat(codes(answer.outcome(), IssueSeverity.ERROR)).containsExactly("trd-unknown-profile");
    }

    @Test
    void profileOfAnotherGuideIsSkippedWithAWarning() {
        Answer answer = fhir.post(
                "Observation",
                observation("http://hl7.org/fhir/us/core/StructureDefinition/us-core-simple-observation"),
                "Prefer",
                "return=OperationOutcome");

        assertThat(answer.status()).isEqualTo(201);
        assertThat(codes(answer.outcome(), IssueSeverity.WARNING)).contains("Validation_VAL_Profile_Unknown");
    }

    private static String observation(String profile) {
        return """
                {"resourceType": "Observation", "meta": {"profile": ["%s"]}, "status": "final",
                 "code": {"text": "a finding"}}
                """.formatted(profile);
    }

    @Test
    void warningOfARulePassesThroughWhenAsked() {
        String plan = FhirHttp.fixture("warn/trd-careplan-3.1")
                .replaceAll("\"reference\": \"[A-Za-z]+/[^\"]*\"", "\"display\": \"elsewhere\"");

        Answer asked = fhir.post("CarePlan", plan, "Prefer", "return=OperationOutcome");

        assertThat(asked.status()).isEqualTo(201);
        assertThat(codes(asked.outcome(), IssueSeverity.WARNING))
                .anySatisfy(code -> assertThat(code).isEqualTo("trd-careplan-3"));
    }

    @Test
    void aPatchThatBreaksARuleIsRefused() {
        String score = FhirHttp.fixture("pass/trd-phq9-1.1")
                .replaceAll("\"reference\": \"[A-Za-z]+/[^\"]*\"", "\"display\": \"elsewhere\"");
        String location = fhir.post("Observation", score).header("Location");
        String id = location.replaceAll(".*/Observation/([^/]+)/.*", "$1");

        Answer patched = fhir.send(
                "PATCH",
                "/fhir/Observation/" + id,
                BodyPublishers.ofString("[{\"op\": \"replace\", \"path\": \"/valueQuantity/value\", \"value\": 28}]"),
                "Content-Type",
                "application/json-patch+json");

        assertThat(patched.status()).isEqualTo(422);
        assertThat(codes(patched.outcome(), IssueSeverity.ERROR))
                .anySatisfy(code -> assertThat(code).isEqualTo("trd-phq9-1"));
    }

    @Test
    void validateOnTheTypeGivesTheVerdictOfAWrite() {
        Answer answer = fhir.post("Observation/$validate", FhirHttp.fixture("fail/trd-phq9-1.1"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(codes(answer.outcome(), IssueSeverity.ERROR)).containsExactly("trd-phq9-1");
    }

    @Test
    void validateReportsUnknownElementsWithEverythingElse() {
        String wrong =
                FhirHttp.fixture("fail/trd-phq9-1.1").replaceFirst("\"status\"", "\"colour\": \"red\", \"status\"");

        Answer answer = fhir.post("Observation/$validate", wrong);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.outcome().getIssue())
                .anySatisfy(issue -> assertThat(issue.getDiagnostics()).contains("colour"));
        assertThat(codes(answer.outcome(), IssueSeverity.ERROR))
                .anySatisfy(code -> assertThat(code).isEqualTo("trd-phq9-1"));
    }

    @Test
    void validateOnTheInstanceChecksWhatIsStored() {
        String created = fhir.post(
                        "Observation", observation(profile("trd-score-phq9").replace(guide.canonicalBase(), "urn:x")))
                .header("Location");
        String id = created.replaceAll(".*/Observation/([^/]+)/.*", "$1");

        Answer valid = fhir.get("Observation/" + id + "/$validate");
        Answer asScore =
                fhir.get("Observation/" + id + "/$validate?profile=" + FhirHttp.encode(profile("trd-score-phq9")));

        assertThat(codes(valid.outcome(), IssueSeverity.ERROR)).isEmpty();
        assertThat(codes(asScore.outcome(), IssueSeverity.ERROR)).isNotEmpty();
    }

    @Test
    void validateAgainstAProfileThatNobodyKnowsIsAnError() {
        Answer answer = fhir.post(
                "Observation/$validate?profile=" + FhirHttp.encode(profile("trd-nonsense")),
                FhirHttp.fixture("pass/trd-phq9-1.1"));

        assertThat(codes(answer.outcome(), IssueSeverity.ERROR)).containsExactly("trd-unknown-profile");
    }

    /** Canonicals with a version, as SUSHI and the IG Publisher write them: HAPI alone answers 500 (hapi-fhir 7564). */
    @Test
    void pinnedCanonicalsResolve() {
        String good = FhirHttp.fixture("pass/trd-phq9-1.1")
                .replace(
                        "\"" + profile("trd-score-phq9") + "\"",
                        "\"http://hl7.org/fhir/StructureDefinition/Observation|4.0.1\", \"" + profile("trd-score-phq9")
                                + "|" + guide.version() + "\"");
        String bad = good.replaceFirst("\"value\": \\d+", "\"value\": 31");

        assertThat(good).contains("|4.0.1");
        assertThat(codes(fhir.post("Observation/$validate", good).outcome(), IssueSeverity.ERROR))
                .isEmpty();
        assertThat(codes(fhir.post("Observation/$validate", bad).outcome(), IssueSeverity.ERROR))
                .anySatisfy(code -> assertThat(code).isEqualTo("trd-phq9-1"));
        assertThat(fhir.post(
                                "Observation/$validate?profile="
                                        + FhirHttp.encode("http://hl7.org/fhir/StructureDefinition/Observation|4.0.1"),
                                FhirHttp.fixture("pass/trd-phq9-1.1"))
                        .status())
                .isEqualTo(200);
    }
}
