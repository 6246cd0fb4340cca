package org.trdcareplan.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trdcareplan.validation.GuideFixtures.GUIDE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trdcareplan.FhirHttp;

/** A resource without a profile of the guide is told which it probably means, by its code, and nobody else is. */
class ProbableProfileTest {

    private static final ResourceValidator VALIDATOR = GuideFixtures.serverValidator();

    private static String withoutProfile(String fixture) {
        return FhirHttp.fixture(fixture).replaceFirst("(?s)\"meta\": \\{.*?\\},", "");
    }

    private static String profile(String id) {
        return GUIDE.canonicalBase() + "/StructureDefinition/" + id;
    }

    private static List<Finding> findings(String json) {
        return GuideFixtures.findings(VALIDATOR, json);
    }

    /** LOINC 44261-6 is the PHQ-9 total score. */
    @Test
    void scoreIsToldByItsInstrument() {
        assertThat(findings(withoutProfile("pass/trd-phq9-1.1")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.key()).isEqualTo("trd-probable-profile");
                    assertThat(finding.severity()).isEqualTo(Severity.INFORMATION);
                    assertThat(finding.message()).contains(profile("trd-score-phq9"));
                    assertThat(finding.expression()).isEqualTo("Observation");
                });
    }

    @Test
    void carePlanIsToldByItsModality() {
        assertThat(findings(withoutProfile("pass/trd-careplan-1.1")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.key()).isEqualTo("trd-no-modality-profile");
                    assertThat(finding.message())
                            .contains("add " + profile("trd-careplan-esketamine") + " to meta.profile");
                });
    }

    @Test
    void entryOfABundleIsTold() {
        String bundle = "{\"resourceType\": \"Bundle\", \"type\": \"collection\", \"entry\": [{\"fullUrl\":"
                + " \"http://clinic.test/fhir/Observation/1\", \"resource\": " + withoutProfile("pass/trd-phq9-1.1")
                + "}]}";

        assertThat(findings(bundle))
                .filteredOn(finding -> finding.key().equals("trd-probable-profile"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.expression()).isEqualTo("Bundle.entry[0].resource"));
    }

    /** Blood pressure, LOINC 85354-9, is measured everywhere. */
    @Test
    void vitalSignsOfOthersAreNotBothered() {
        String pressure = """
                {"resourceType": "Observation", "status": "final", "subject": {"display": "somebody"},
                 "effectiveDateTime": "2026-03-09",
                 "category": [{"coding": [{"system": "http://terminology.hl7.org/CodeSystem/observation-category",
                   "code": "vital-signs"}]}],
                 "code": {"coding": [{"system": "http://loinc.org", "code": "85354-9"}]},
                 "dataAbsentReason": {"text": "refused"}}
                """;

        assertThat(findings(pressure)).noneMatch(finding -> finding.key().equals("trd-probable-profile"));
    }

    @Test
    void whoDeclaresAProfileIsNotTold() {
        assertThat(findings(FhirHttp.fixture("pass/trd-phq9-1.1"))).isEmpty();
    }
}
