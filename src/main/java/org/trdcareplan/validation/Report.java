package org.trdcareplan.validation;

import java.util.List;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.UriType;

/**
 * All findings on one piece of content, in the order of their places.
 *
 * @param findings empty if there is nothing to say
 */
public record Report(List<Finding> findings) {

    /** FHIR core's system of the validator's message ids. */
    private static final String MESSAGE_IDS = "http://hl7.org/fhir/java-core-messageId";

    /** Extensions of an issue: the authority is where its rule is defined (FHIR R4, operationoutcome-authority). */
    private static final String ISSUE = "http://hl7.org/fhir/StructureDefinition/operationoutcome-";

    public Report {
        findings = List.copyOf(findings);
    }

    /** Whether there is no error. */
    public boolean isValid() {
        return findings.stream().noneMatch(finding -> finding.severity().isError());
    }

    /** One issue for each finding, or one that says all is well (FHIR R4 §2.35.2). */
    public OperationOutcome toOperationOutcome() {
        OperationOutcome outcome = new OperationOutcome();
        findings.forEach(finding -> addTo(outcome, finding));
        if (findings.isEmpty()) {
            outcome.addIssue()
                    .setSeverity(IssueSeverity.INFORMATION)
                    .setCode(IssueType.INFORMATIONAL)
                    .setDiagnostics("No issues detected during validation");
        }
        return outcome;
    }

    /** Adds the findings to an answer that says more. */
    public void addTo(OperationOutcome outcome) {
        findings.forEach(finding -> addTo(outcome, finding));
    }

    private static void addTo(OperationOutcome outcome, Finding finding) {
        OperationOutcomeIssueComponent issue = outcome.addIssue();
        issue.setSeverity(IssueSeverity.fromCode(finding.severity().code()));
        issue.setCode(IssueType.fromCode(finding.type()));
        issue.getDetails()
                .setText(finding.message())
                .addCoding()
                .setSystem(finding.system().isEmpty() ? MESSAGE_IDS : finding.system())
                .setCode(finding.key());
        issue.setDiagnostics(finding.message()); // where HAPI's clients look
        if (!finding.expression().isEmpty()) {
            issue.addExpression(finding.expression());
        }
        if (finding.line() > 0) {
            issue.addLocation("Line[" + finding.line() + "] Col[" + finding.column() + "]");
            issue.addExtension(ISSUE + "issue-line", new IntegerType(finding.line()));
            issue.addExtension(ISSUE + "issue-col", new IntegerType(finding.column()));
        }
        if (!finding.documentation().isEmpty()) {
            issue.addExtension(ISSUE + "authority", new UriType(finding.documentation()));
        }
        issue.addExtension(ISSUE + "message-id", new StringType(finding.key()));
    }
}
