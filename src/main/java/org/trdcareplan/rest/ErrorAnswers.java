package org.trdcareplan.rest;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.InternalErrorException;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.MethodNotAllowedException;
import ca.uhn.fhir.rest.server.exceptions.ResourceVersionConflictException;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
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

    /** SQLSTATE class "data exception", such as 22021 for a NUL character (PostgreSQL manual, appendix A). */
    private static final String DATA_EXCEPTION = "22";

    /** What only the inside of the server says: SQL, and names of Java classes. */
    private static final Pattern INSIDE =
            Pattern.compile("SQL|JDBC|insert into|\\b(org|com|java|jakarta)\\.[a-z0-9]+\\.[a-zA-Z]");

    @Hook(Pointcut.SERVER_PRE_PROCESS_OUTGOING_EXCEPTION)
    BaseServerResponseException answer(Throwable failure, RequestDetails request) {
        List<Throwable> chain = ExceptionUtils.getThrowableList(failure);
        Optional<SQLException> sql = first(SQLException.class, chain);
        if (sql.isPresent() && sql.get().getSQLState() != null) {
            return refusedByDatabase(sql.get(), request, failure);
        }
        Optional<DataFormatException> unreadable = first(DataFormatException.class, chain);
        if (unreadable.isPresent()) {
            return unreadable(unreadable.get());
        }
        Optional<BaseServerResponseException> told = first(BaseServerResponseException.class, chain);
        if (told.isPresent() && told.get().getStatusCode() != SERVER_ERROR) {
            return notOffered(told.get(), request).orElse(told.get());
        }
        return ourFault(request, failure);
    }

    /** The entries of a batch fail each by itself, and HAPI writes their answers without asking this class. */
    @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
    void cleanBatch(IBaseResource response, RequestDetails request) {
        if (!(response instanceof Bundle bundle) || bundle.getType() != BundleType.BATCHRESPONSE) {
            return;
        }
        for (BundleEntryComponent entry : bundle.getEntry()) {
            if (entry.getResponse().getOutcome() instanceof OperationOutcome outcome) {
                outcome.getIssue().stream()
                        .filter(issue -> INSIDE.matcher(String.valueOf(issue.getDiagnostics()))
                                .find())
                        .forEach(issue -> {
                            log.error(
                                    "Request {} failed in a batch: {}",
                                    request.getRequestId(),
                                    entry.getResponse().getStatus());
                            issue.setDiagnostics("The server failed on this entry. Its log has the request id "
                                    + request.getRequestId() + ".");
                        });
            }
        }
    }

    private static <T> Optional<T> first(Class<T> type, List<Throwable> chain) {
        return chain.stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    private static BaseServerResponseException refusedByDatabase(
            SQLException sql, RequestDetails request, Throwable failure) {
        if (sql.getSQLState().startsWith(DATA_EXCEPTION)) {
            String message = "The request holds text that cannot be stored or searched, such as a NUL character"
                    + " (\\u0000): remove it.";
            return new UnprocessableEntityException(message, outcome(IssueType.VALUE, message));
        }
        if (failure instanceof ResourceVersionConflictException) {
            log.info("Request {} collided: SQLSTATE {}", request.getRequestId(), sql.getSQLState());
            String message = "Another request wrote the same resource at the same moment: read it again and repeat.";
            return new ResourceVersionConflictException(message, outcome(IssueType.CONFLICT, message));
        }
        return ourFault(request, failure);
    }

    private static BaseServerResponseException unreadable(DataFormatException failure) {
        String message = "The request cannot be read: " + failure.getMessage();
        return new InvalidRequestException(message, outcome(IssueType.STRUCTURE, message));
    }

    /** HAPI answers 400 to an interaction that is not bound; HTTP has 405 for it (FHIR R4 §3.1.0.1.6). */
    private static Optional<BaseServerResponseException> notOffered(
            BaseServerResponseException told, RequestDetails request) {
        boolean notSupported = told.getOperationOutcome() instanceof OperationOutcome outcome
                && outcome.getIssueFirstRep().getCode() == IssueType.NOTSUPPORTED;
        if (!notSupported) {
            return Optional.empty();
        }
        String message = "This server does not offer " + request.getRequestType() + " on " + request.getRequestPath()
                + "; GET [base]/metadata lists what it offers.";
        return Optional.of(new MethodNotAllowedException(message, outcome(IssueType.NOTSUPPORTED, message)));
    }

    private static BaseServerResponseException ourFault(RequestDetails request, Throwable failure) {
        log.error("Request {} failed", request.getRequestId(), failure);
        String message = "The server failed on this request; nothing in it is known to be wrong. The server's log has"
                + " the details under request id " + request.getRequestId() + ".";
        return new InternalErrorException(message, outcome(IssueType.EXCEPTION, message));
    }

    private static OperationOutcome outcome(IssueType type, String message) {
        OperationOutcome outcome = new OperationOutcome();
        outcome.addIssue().setSeverity(IssueSeverity.ERROR).setCode(type).setDiagnostics(message);
        return outcome;
    }
}
