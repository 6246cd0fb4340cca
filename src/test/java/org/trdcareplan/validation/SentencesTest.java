package org.trdcareplan.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trdcareplan.validation.GuideFixtures.GUIDE;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trdcareplan.FhirHttp;

/**
 * One mistake, one finding, one sentence that says what to change. The codes are those of FHIR R4 (value set
 * observation-status) and of the guide.
 */
class SentencesTest {

    private static final ResourceValidator VALIDATOR = GuideFixtures.serverValidator();

    private static final String SCORE = FhirHttp.fixture("pass/trd-phq9-1.1");

    private static final String STATUSES =
            "one of amended, cancelled, corrected, entered-in-error, final, preliminary, registered, unknown";

    private static List<Finding> findings(String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return VALIDATOR.validate(bytes, Format.of(bytes)).findings();
    }

    private static Finding only(String content) {
        List<Finding> findings = findings(content);
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    @Test
    void missingElementIsNamedWithItsCodes() {
        Finding finding = only(SCORE.replaceFirst("\"status\": \"final\",", ""));

        assertThat(finding.message()).isEqualTo("Observation.status is missing: add it, " + STATUSES + ".");
        assertThat(finding.key()).isEqualTo("Validation_VAL_Profile_Minimum");
    }

    @Test
    void wrongCodeIsToldTheAllowedOnes() {
        assertThat(only(SCORE.replaceFirst("\"final\"", "\"done\"")).message())
                .isEqualTo("'done' is not allowed in Observation.status: use " + STATUSES + ".");
    }

    @Test
    void emptyStringIsOneFinding() {
        assertThat(only(SCORE.replaceFirst("\"final\"", "\"\"")).message())
                .isEqualTo("Observation.status is empty: give it a value, or remove the element.");
    }

    @ParameterizedTest
    @CsvSource({"statuss,status", "specimn,specimen", "bodysite,bodySite"})
    void unknownElementIsToldTheNearest(String wrong, String right) {
        String json = SCORE.replaceFirst("\"status\"", "\"" + wrong + "\": \"x\", \"status\"");

        assertThat(only(json).message())
                .startsWith("Observation has no element '" + wrong + "': did you mean " + right);
    }

    @Test
    void wrongDateIsToldTheForm() {
        String json = SCORE.replaceFirst("(\"effectiveDateTime\": )\"[^\"]*\"", "$1\"01.02.2026\"");

        assertThat(only(json).message())
                .isEqualTo("'01.02.2026' is no dateTime: write Observation.effective.ofType(dateTime) as YYYY-MM-DD, or"
                        + " with time and time zone, such as 2026-03-09T14:30:00+01:00.");
    }

    @Test
    void wrongCodeOfAPatternIsToldTheRightOne() {
        assertThat(only(SCORE.replaceFirst("\"44261-6\"", "\"44249-1\"")).message())
                .isEqualTo(
                        "Observation.code must have the code 44261-6 of http://loinc.org: add this coding, or correct"
                                + " '44249-1'.");
    }

    @Test
    void repeatedKeyIsOneFinding() {
        Finding finding = only(SCORE.replaceFirst("\"status\"", "\"status\": \"final\", \"status\""));

        assertThat(finding.message()).contains("\"status\"").contains("remove one");
        assertThat(finding.key()).isEqualTo("trd-duplicate-key");
        assertThat(finding.system()).isEqualTo(GUIDE.canonicalBase() + "/CodeSystem/trd-finding");
    }

    @Test
    void brokenRuleHasItsOwnSentenceKeySystemAndPage() {
        Finding finding = only(FhirHttp.fixture("fail/trd-phq9-1.1"));

        assertThat(finding.key()).isEqualTo("trd-phq9-1");
        assertThat(finding.system()).isEqualTo(GUIDE.canonicalBase() + "/CodeSystem/trd-finding");
        assertThat(finding.message())
                .isEqualTo("PHQ-9 total score must be a whole number from 0 to 27: correct valueQuantity.value");
        assertThat(finding.documentation()).isEqualTo("/ig/StructureDefinition-trd-score-phq9.html#trd-phq9-1");
    }

    /** FHIR's own rule, found in a profile of the guide, that inherits it: it is told where it comes from. */
    @Test
    void brokenRuleOfFhirKeepsItsKey() {
        String json = FhirHttp.fixture("pass/trd-submission-1.1")
                .replaceFirst("\"type\": \"transaction\"", "\"type\": \"batch-response\"");

        assertThat(findings(json))
                .filteredOn(finding -> finding.key().equals("bdl-3"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.system()).isEmpty();
                    assertThat(finding.documentation())
                            .isEqualTo("http://hl7.org/fhir/StructureDefinition/Bundle#bdl-3");
                });
    }

    @Test
    void placesAreInTheOrderOfTheText() {
        String json = SCORE.replaceFirst("\"status\": \"final\"", "\"colour\": 1, \"status\": \"done\"")
                .replaceFirst("\\{", "{ \"shape\": 1,");

        assertThat(findings(json)).extracting(Finding::line).isSorted();
        assertThat(findings(json)).hasSize(3);
    }
}
