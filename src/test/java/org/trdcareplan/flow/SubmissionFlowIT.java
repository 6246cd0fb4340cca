package org.trdcareplan.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.trdcareplan.FhirHttp;
import org.trdcareplan.FhirHttp.Answer;
import org.trdcareplan.ServerTest;

/** The main job: a clinic submits, the server validates and stores once, an EHR pulls. Each test has its own patient. */
@ServerTest
class SubmissionFlowIT {

    @Autowired
    private FhirHttp fhir;

    /** The guide's esketamine submission, for a patient of the test's own. */
    private static String submission(String patient) {
        return FhirHttp.example("Bundle-esketamine-submission").replace("ESK-", patient + "-");
    }

    private static String week4(String patient) {
        return FhirHttp.example("Bundle-esketamine-week4").replace("ESK-", patient + "-");
    }

    private static String mrn(String patient) {
        return FhirHttp.encode("http://clinic.test/fhir/mrn|" + patient + "-001");
    }

    private String patientId(String patient) {
        return fhir.get("Patient?identifier=" + mrn(patient))
                .as(Bundle.class)
                .getEntryFirstRep()
                .getResource()
                .getIdPart();
    }

    private static List<String> statuses(Answer answer) {
        return answer.as(Bundle.class).getEntry().stream()
                .map(entry -> entry.getResponse().getStatus())
                .toList();
    }

    @Test
    void submissionIsStoredWhole() {
        Answer answer = fhir.post("", submission("STORED"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(statuses(answer)).hasSize(22).containsOnly("201 Created");
    }

    @Test
    void submissionSentTwiceIsStoredOnce() {
        Answer first = fhir.post("", submission("TWICE"));
        Answer second = fhir.post("", submission("TWICE"));

        assertThat(statuses(second)).hasSize(22).containsOnly("200 OK");
        assertThat(locations(second)).isEqualTo(locations(first));
        Bundle observations = fhir.get("Observation?patient.identifier=" + mrn("TWICE") + "&_summary=count")
                .as(Bundle.class);
        assertThat(observations.getTotal()).isEqualTo(3); // MADRS, PHQ-9 and C-SSRS at baseline
    }

    private static List<String> locations(Answer answer) {
        return answer.as(Bundle.class).getEntry().stream()
                .map(entry -> entry.getResponse().getLocation())
                .toList();
    }

    @Test
    void outcomesOfWeekFourAreAddedOnce() {
        fhir.post("", submission("WEEK4"));

        Answer first = fhir.post("", week4("WEEK4"));
        Answer second = fhir.post("", week4("WEEK4"));

        assertThat(statuses(first)).containsExactly("201 Created", "201 Created");
        assertThat(statuses(second)).containsExactly("200 OK", "200 OK");
    }

    @Test
    void outcomePostedConditionallyIsStoredOnce() {
        fhir.post("", submission("COND"));
        String score = FhirHttp.fixture("pass/trd-phq9-1.1")
                .replace("ESK-PHQ9-week4", "COND-PHQ9-week6")
                .replace("Patient/esketamine-patient", "Patient/" + patientId("COND"))
                .replace("CarePlan/esketamine-plan", "CarePlan?identifier=http://clinic.test/fhir/careplan|COND-P1");
        String once = "identifier=http://clinic.test/fhir/result|COND-PHQ9-week6";

        Answer first = fhir.post("Observation", score, "If-None-Exist", once);
        Answer second = fhir.post("Observation", score, "If-None-Exist", once);

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    }

    @Test
    void phq9Of31IsRefusedWithTheRuleThePlaceAndTheRange() {
        Answer answer = fhir.post("Observation", FhirHttp.fixture("fail/trd-phq9-1.1"));

        assertThat(answer.status()).isEqualTo(422);
        OperationOutcomeIssueComponent error = onlyError(answer.outcome());
        assertThat(error.getDetails().getCodingFirstRep().getCode()).isEqualTo("trd-phq9-1");
        assertThat(error.getExpression().get(0).getValue()).isEqualTo("Observation.value.ofType(Quantity)");
        assertThat(error.getDiagnostics()).contains("from 0 to 27").contains("correct");
        Bundle stored = fhir.get("Observation?value-quantity=31").as(Bundle.class);
        assertThat(stored.getEntry()).isEmpty();
    }

    private static OperationOutcomeIssueComponent onlyError(OperationOutcome outcome) {
        List<OperationOutcomeIssueComponent> errors = outcome.getIssue().stream()
                .filter(issue -> issue.getSeverity() == IssueSeverity.ERROR)
                .toList();
        assertThat(errors).hasSize(1);
        return errors.get(0);
    }

    @Test
    void oneBadEntryRefusesTheWholeSubmission() {
        Bundle bad = FhirHttp.parse(Bundle.class, submission("WHOLE"));
        bad.getEntry().stream()
                .map(BundleEntryComponent::getResource)
                .filter(resource -> resource instanceof Observation score
                        && score.getCode().getCodingFirstRep().getCode().equals("44261-6"))
                .forEach(score -> ((Observation) score).getValueQuantity().setValue(31));

        Answer answer = fhir.post("", FhirHttp.json(bad));

        assertThat(answer.status()).isEqualTo(422);
        OperationOutcomeIssueComponent error = onlyError(answer.outcome());
        assertThat(error.getDetails().getCodingFirstRep().getCode()).isEqualTo("trd-phq9-1");
        assertThat(error.getExpression().get(0).getValue())
                .isEqualTo("Bundle.entry[7].resource.value.ofType(Quantity)");
        assertThat(error.getLocation()).noneMatch(place -> place.getValue().contains("Line"));
        assertThat(fhir.get("Patient?identifier=" + mrn("WHOLE"))
                        .as(Bundle.class)
                        .getEntry())
                .isEmpty();
    }

    @Test
    void planIsPulledWithItsGoalsAndRequests() {
        fhir.post("", submission("PULL"));

        Bundle found = fhir.get("CarePlan?patient.identifier=" + mrn("PULL")
                        + "&category=esketamine&_include=CarePlan:goal&_include=CarePlan:activity-reference")
                .as(Bundle.class);

        List<BundleEntryComponent> matches = found.getEntry().stream()
                .filter(entry -> entry.getSearch().getMode() == SearchEntryMode.MATCH)
                .toList();
        assertThat(matches).hasSize(1);
        CarePlan plan = (CarePlan) matches.get(0).getResource();
        Set<String> referred = new TreeSet<>();
        plan.getGoal().forEach(goal -> referred.add(goal.getReference()));
        plan.getActivity()
                .forEach(activity -> referred.add(activity.getReference().getReference()));
        Set<String> included = new TreeSet<>();
        found.getEntry().stream()
                .filter(entry -> entry.getSearch().getMode() == SearchEntryMode.INCLUDE)
                .forEach(entry -> included.add(entry.getResource().fhirType() + "/"
                        + entry.getResource().getIdPart()));
        assertThat(included).isEqualTo(referred).hasSizeGreaterThan(5);
    }

    @Test
    void everythingOfThePatientComesInOneCall() {
        fhir.post("", submission("EVERY"));
        fhir.post("", week4("EVERY"));

        Bundle everything = fhir.get("Patient/" + patientId("EVERY") + "/$everything?_count=100")
                .as(Bundle.class);

        assertThat(everything.getEntry()).hasSize(24); // 22 of the submission, 2 of week 4
    }

    @Test
    void pollingByLastUpdatedSeesWhatCameSince() {
        fhir.post("", submission("POLL"));
        Instant before = Instant.now();
        String poll =
                "Observation?patient.identifier=" + mrn("POLL") + "&_lastUpdated=" + FhirHttp.encode("gt" + before);
        assertThat(fhir.get(poll).as(Bundle.class).getEntry()).isEmpty();

        fhir.post("", week4("POLL"));

        assertThat(fhir.get(poll).as(Bundle.class).getEntry()).hasSize(2);
    }

    @Test
    void unchangedResourceIsNotSentAgain() {
        fhir.post("", submission("ETAG"));
        String patient = "Patient/" + patientId("ETAG");

        Answer first = fhir.get(patient);
        Answer second = fhir.get(patient, "If-None-Match", first.header("ETag"));

        assertThat(first.header("ETag")).isEqualTo("W/\"1\"");
        assertThat(second.status()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
    }

    @Test
    void xmlIsTakenAndGivenAsWellAsJson() {
        String xml =
                "<Patient xmlns=\"http://hl7.org/fhir\"><identifier><system value=\"http://clinic.test/fhir/mrn\"/>"
                        + "<value value=\"XML-001\"/></identifier><birthDate value=\"1980-02-29\"/></Patient>";

        Answer created = fhir.post("Patient", xml, "Content-Type", FhirHttp.XML, "Accept", FhirHttp.XML);
        Answer asXml = fhir.get("Patient?identifier=" + mrn("XML"), "Accept", FhirHttp.XML);
        Answer asJson = fhir.get("Patient?identifier=" + mrn("XML"), "Accept", FhirHttp.JSON);

        assertThat(created.status()).isEqualTo(201);
        assertThat(asXml.header("Content-Type")).startsWith(FhirHttp.XML);
        assertThat(asJson.header("Content-Type")).startsWith(FhirHttp.JSON);
        for (Answer answer : List.of(asXml, asJson)) {
            Patient patient =
                    (Patient) answer.as(Bundle.class).getEntryFirstRep().getResource();
            assertThat(patient.getBirthDateElement().getValueAsString()).isEqualTo("1980-02-29");
        }
    }

    @Test
    void scoresAreSearchableByTheirValue() {
        fhir.post("", submission("VALUE"));

        Bundle severe = fhir.get("Observation?patient.identifier=" + mrn("VALUE") + "&value-quantity=ge20")
                .as(Bundle.class);

        assertThat(severe.getEntry()).isNotEmpty().allSatisfy(entry -> assertThat(((Observation) entry.getResource())
                        .getValueQuantity()
                        .getValue()
                        .intValue())
                .isGreaterThanOrEqualTo(20));
    }
}
