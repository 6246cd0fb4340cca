package org.trdcareplan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trdcareplan.ig.GuideFiles;

/**
 * References from one entry of a bundle to another (FHIR R4 §2.36.4.1): found in each of the three forms, held to the
 * profiles that the referring element asks for, and never taken for a mismatch when there is none (hapi-fhir issue 7602).
 */
class BundleReferencesTest {

    private static final ResourceValidator VALIDATOR = GuideFixtures.serverValidator();
    private static final String PROFILES = GuideFixtures.GUIDE.canonicalBase() + "/StructureDefinition/";

    private static List<Finding> errors(String json) {
        return errors(VALIDATOR, json);
    }

    private static List<Finding> errors(ResourceValidator validator, String json) {
        return GuideFixtures.findings(validator, json).stream()
                .filter(finding -> finding.severity().isError())
                .toList();
    }

    /** A score of a patient, both in the bundle. */
    private static String bundle(String fullUrl, String reference, String patient) {
        return """
                {"resourceType": "Bundle", "type": "collection", "entry": [
                  {"fullUrl": "%1$s", "resource": %3$s},
                  {"fullUrl": "http://clinic.test/fhir/Observation/score", "resource": {
                    "resourceType": "Observation", "id": "score", "status": "final",
                    "meta": {"profile": ["%4$strd-score-phq9"]},
                    "identifier": [{"system": "http://clinic.test/scores", "value": "1"}],
                    "category": [{"coding": [
                      {"system": "http://terminology.hl7.org/CodeSystem/observation-category", "code": "survey"}]}],
                    "code": {"coding": [{"system": "http://loinc.org", "code": "44261-6"}]},
                    "subject": {"reference": "%2$s"},
                    "effectiveDateTime": "2026-01-05",
                    "performer": [{"display": "The patient"}],
                    "valueQuantity": {"value": 12, "system": "http://unitsofmeasure.org", "code": "{score}"}}}]}
                """.formatted(fullUrl, reference, patient, PROFILES);
    }

    private static String patient(String content) {
        return "{\"resourceType\": \"Patient\", " + content + "}";
    }

    private static final String CONFORMING =
            "\"identifier\": [{\"system\": \"http://clinic.test/fhir/mrn\", \"value\": \"1\"}]";

    @ParameterizedTest(name = "{1} finds {0}")
    @CsvSource({
        "urn:uuid:0c3151bd-1cbf-4d64-b04d-cd9187a4c6e0, urn:uuid:0c3151bd-1cbf-4d64-b04d-cd9187a4c6e0",
        "http://clinic.test/fhir/Patient/p1, Patient/p1",
        "http://clinic.test/fhir/Patient/p1, http://clinic.test/fhir/Patient/p1"
    })
    void conformingTargetIsFoundInAnyForm(String fullUrl, String reference) {
        String id = fullUrl.startsWith("urn:") ? "" : "\"id\": \"p1\", ";
        String meta = "\"meta\": {\"profile\": [\"" + PROFILES + "trd-patient\"]}, ";

        assertThat(errors(bundle(fullUrl, reference, patient(id + meta + CONFORMING))))
                .isEmpty();
        assertThat(errors(bundle(fullUrl, reference, patient(id + CONFORMING))))
                .as("without a declaration")
                .isEmpty();
    }

    @ParameterizedTest(name = "{1} finds {0}")
    @CsvSource({
        "urn:uuid:0c3151bd-1cbf-4d64-b04d-cd9187a4c6e0, urn:uuid:0c3151bd-1cbf-4d64-b04d-cd9187a4c6e0",
        "http://clinic.test/fhir/Device/p1, Device/p1",
        "http://clinic.test/fhir/Device/p1, http://clinic.test/fhir/Device/p1"
    })
    void targetOfAnotherTypeIsAnErrorAtTheReference(String fullUrl, String reference) {
        String device = "{\"resourceType\": \"Device\"" + (fullUrl.startsWith("urn:") ? "" : ", \"id\": \"p1\"") + "}";

        assertThat(errors(bundle(fullUrl, reference, device)))
                .extracting(finding -> ElementPath.plain(finding.expression()))
                .contains("Bundle.entry[1].resource.subject");
    }

    /** In a guide whose score is of a trd-patient, who has an identifier; the guide's own refer to types only. */
    @Test
    void targetIsHeldToTheProfileThatTheReferenceAsksFor() {
        ResourceValidator strict = GuideFixtures.validatorKnowing(new MadeUpGuide()
                .change("StructureDefinition-trd-score-phq9", text -> {
                    ObjectNode profile = GuideFiles.tree(text);
                    for (JsonNode element : profile.at("/snapshot/element")) {
                        if (element.path("id").asText().equals("Observation.subject")) {
                            ((ObjectNode) element.at("/type/0"))
                                    .putArray("targetProfile")
                                    .add(PROFILES + "trd-patient");
                        }
                    }
                    return profile.toString();
                })
                .make());
        String uuid = "urn:uuid:0c3151bd-1cbf-4d64-b04d-cd9187a4c6e0";

        assertThat(errors(strict, bundle(uuid, uuid, patient(CONFORMING)))).isEmpty();
        assertThat(errors(strict, bundle(uuid, uuid, patient("\"active\": true"))))
                .extracting(finding -> ElementPath.plain(finding.expression()))
                .containsOnly("Bundle.entry[1].resource.subject");
    }

    @Test
    void targetThatIsNotThereByUuidIsAnError() {
        String bundle = bundle(
                "urn:uuid:0c3151bd-1cbf-4d64-b04d-cd9187a4c6e0",
                "urn:uuid:11111111-1cbf-4d64-b04d-cd9187a4c6e0",
                patient(CONFORMING));

        assertThat(GuideFixtures.findings(VALIDATOR, bundle))
                .extracting(finding -> ElementPath.plain(finding.expression()))
                .contains("Bundle.entry[1].resource.subject");
    }

    /** A type that is named in a reference counts although nobody looks whether there is such a resource. */
    @Test
    void referenceToAnotherTypeOutsideTheBundleIsAnError() {
        String observation = """
                {"resourceType": "Observation", "status": "final", "code": {"text": "a finding"},
                 "subject": {"reference": "%s"}}
                """;

        assertThat(errors(observation.formatted("Patient/1"))).isEmpty();
        assertThat(errors(observation.formatted("https://clinic.test/fhir/Patient/1")))
                .isEmpty();
        assertThat(errors(observation.formatted("Patient?identifier=http://clinic.test/fhir/mrn|1")))
                .isEmpty();
        assertThat(errors(observation.formatted("Slot/1")))
                .extracting(Finding::expression)
                .isEqualTo(List.of("Observation.subject"));
    }
}
