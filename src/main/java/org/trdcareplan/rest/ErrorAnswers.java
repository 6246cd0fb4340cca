package org.trdcareplan.rest;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.InternalErrorException;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a client is told when a request fails: an OperationOutcome that says what to change, and for a fault of ours
 * only an id under which the log has the rest. No stack trace, no SQL, no class name leaves the server.
 */
@Interceptor
final class ErrorAnswers {

    private static final Logger log = LoggerFactory.getLogger(ErrorAnswers.class);

    private static final int SERVER_ERROR = 500;

    @Hook(Pointcut.SERVER_PRE_PROCESS_OUTGOING_EXCEPTION)
    BaseServerResponseException answer(Throwable failure, RequestDetails request) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof DataFormatException unreadable) {
                return unreadable(unreadable);
            }
            if (t instanceof BaseServerResponseException told && told.getStatusCode() < SERVER_ERROR) {
                return told;
            }
        }
        if (failure instanceof BaseServerResponseException told && told.getStatusCode() > SERVER_ERROR) {
            return told;
        }
        log.error("Request {} failed", request.getRequestId(), failure);
        String message = "The server failed on this request; nothing in it is known to be wrong. The server's log has"
                + " the details under request id " + request.getRequestId() + ".";
        return new InternalErrorException(message, outcome(IssueType.EXCEPTION, message));
    }

    private static BaseServerResponseException unreadable(DataFormatException failure) {
        String message = "The request body cannot be read: " + failure.getMessage();
        return new InvalidRequestException(message, outcome(IssueType.STRUCTURE, message));
    }

    private static OperationOutcome outcome(IssueType type, String message) {
        OperationOutcome outcome = new OperationOutcome();
        outcome.addIssue().setSeverity(IssueSeverity.ERROR).setCode(type).setDiagnostics(message);
        return outcome;
    }
}
