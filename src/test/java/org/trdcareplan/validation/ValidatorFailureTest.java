package org.trdcareplan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Damage that HL7's validator answers with an exception is told as a finding, and harms nobody else. */
class ValidatorFailureTest {

    private static final ResourceValidator VALIDATOR = GuideFixtures.serverValidator();

    private static Report validate(String content, Format format) {
        return VALIDATOR.validate(content.getBytes(StandardCharsets.UTF_8), format);
    }

    @Test
    void whatCannotBeJudgedIsSaid() {
        Report report = validate("""
                <Patient xmlns="http://hl7.org/fhir">
                  <meta><versionId value="1"/></meta>
                  <meta><versionId value="2"/></meta>
                  <birthDate value="soon"/>
                </Patient>""", Format.XML);

        assertThat(report.findings())
                .filteredOn(finding -> finding.key().equals("trd-validator-failed"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.FATAL);
                    assertThat(finding.type()).isEqualTo("exception");
                    assertThat(finding.system()).endsWith("/CodeSystem/trd-finding");
                    assertThat(finding.message())
                            .contains("Attempt to read a single element when there is more than one present (meta)")
                            .contains("correct the other findings first");
                });
    }

    /** The reason is asked for when {@code ready} is false. */
    @Test
    void anAnswerOfAnotherTypeThanItsConditionIsSaid() {
        Report report = validate("""
                {"resourceType": "QuestionnaireResponse", "status": "completed",
                 "questionnaire": "https://w3id.org/trd-careplan/Questionnaire/trd-discharge-form|0.1.0",
                 "item": [{"linkId": "ready", "answer": [{"valueString": "no"}]},
                          {"linkId": "not-ready-reason", "answer": [{"valueString": "dizzy"}]}]}""", Format.JSON);

        assertThat(report.findings())
                .filteredOn(finding -> finding.key().equals("trd-validator-failed"))
                .singleElement()
                .extracting(Finding::message)
                .asString()
                .contains("Expected answer and actual answer have incompatible types");
        assertThat(report.findings()).as("what else is wrong").anyMatch(finding -> finding.expression()
                .contains("item[0].answer[0]"));
    }

    @Test
    void theNextResourceIsJudged() {
        validate("<Patient xmlns=\"http://hl7.org/fhir\"><meta/><meta/></Patient>", Format.XML);

        assertThat(validate("{\"resourceType\": \"Patient\", \"active\": true}", Format.JSON)
                        .isValid())
                .isTrue();
    }
}
