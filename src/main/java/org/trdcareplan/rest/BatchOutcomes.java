package org.trdcareplan.rest;

import ca.uhn.fhir.jpa.dao.r4.TransactionProcessorVersionAdapterR4;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/**
 * Tells in the answer to an entry of a batch what the same request would be told by itself: HAPI 8.8.0 keeps only the
 * message of the exception, and drops its OperationOutcome with all findings. {@code BatchOutcomesTest} tells when this
 * class can go.
 */
@Component
@Primary
final class BatchOutcomes extends TransactionProcessorVersionAdapterR4 {

    @Override
    public void populateEntryWithOperationOutcome(BaseServerResponseException failure, BundleEntryComponent entry) {
        if (failure.getOperationOutcome() instanceof OperationOutcome outcome && outcome.hasIssue()) {
            entry.getResponse().setOutcome(outcome);
        } else {
            super.populateEntryWithOperationOutcome(failure, entry);
        }
    }
}
