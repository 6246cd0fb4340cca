package org.trdcareplan.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.trdcareplan.FhirHttp;
import org.trdcareplan.FhirHttp.Answer;
import org.trdcareplan.ServerTest;

/** A session as a whole can be checked over HTTP, which is what the rules of the session bundle are for. */
@ServerTest
class SessionBundleIT {

    @Autowired
    private FhirHttp fhir;

    private List<OperationOutcomeIssueComponent> errors(String file) {
        Answer answer = fhir.post("Bundle/$validate", FhirHttp.fixture(file));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.outcome().getIssue().stream()
                .filter(issue -> issue.getSeverity() == IssueSeverity.ERROR)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"trd-esketamine-6", "trd-ketamine-7", "trd-discharge-1", "trd-ect-7", "trd-psilocybin-5"})
    void sessionThatBreaksARuleIsToldWhichAndItsTwinPasses(String rule) {
        List<OperationOutcomeIssueComponent> errors = errors("fail/" + rule + ".1");

        assertThat(errors).isNotEmpty();
        assertThat(errors).allSatisfy(error -> {
            assertThat(error.getDetails().getCodingFirstRep().getCode()).isEqualTo(rule);
            assertThat(error.getExpression().get(0).getValue()).isEqualTo("Bundle");
        });
        assertThat(errors("pass/" + rule + ".1")).isEmpty();
    }
}
