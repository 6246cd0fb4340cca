package org.trdcareplan.rest;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.jpa.dao.r4.TransactionProcessorVersionAdapterR4;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.junit.jupiter.api.Test;

class BatchOutcomesTest {

    private static OperationOutcome told(TransactionProcessorVersionAdapterR4 adapter) {
        OperationOutcome outcome = new OperationOutcome();
        outcome.addIssue().setSeverity(IssueSeverity.ERROR).addExpression("Patient.birthDate");
        BundleEntryComponent entry = new BundleEntryComponent();
        adapter.populateEntryWithOperationOutcome(new UnprocessableEntityException("refused", outcome), entry);
        return (OperationOutcome) entry.getResponse().getOutcome();
    }

    @Test
    void findingsAreTold() {
        assertThat(told(new BatchOutcomes())
                        .getIssueFirstRep()
                        .getExpression()
                        .get(0)
                        .getValue())
                .isEqualTo("Patient.birthDate");
    }

    @Test
    void aMessageAloneIsToldAsHapiDoes() {
        BundleEntryComponent entry = new BundleEntryComponent();
        new BatchOutcomes().populateEntryWithOperationOutcome(new InvalidRequestException("no such type"), entry);

        assertThat(((OperationOutcome) entry.getResponse().getOutcome())
                        .getIssueFirstRep()
                        .getDiagnostics())
                .isEqualTo("no such type");
    }

    /** When this fails, HAPI tells the findings itself, and {@link BatchOutcomes} can go. */
    @Test
    void hapiDropsThem() {
        assertThat(told(new TransactionProcessorVersionAdapterR4())
                        .getIssueFirstRep()
                        .getExpression())
                .isEmpty();
    }
}
