package org.trdcareplan.rest;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.trdcareplan.validation.ContentChecks;
import org.trdcareplan.validation.Finding;
import org.trdcareplan.validation.Format;
import org.trdcareplan.validation.JsonTypes;
import org.trdcareplan.validation.ResourceValidator;

/**
 * Refuses with 400 a body that HAPI would read otherwise than it was written: of two equal keys it takes the last, bytes
 * that are no UTF-8 become question marks, a text counts as a number, and what nests without end overflows its stack.
 * The bytes are those that HAPI holds anyway.
 */
@Interceptor
final class BodyChecks {

    private static final int BYTE_ORDER_MARK = 3;

    private final JsonTypes types;
    private final ResourceValidator validator;

    /** @param validator says the findings as {@code $validate} does */
    BodyChecks(FhirContext fhirContext, ResourceValidator validator) {
        this.types = new JsonTypes(fhirContext);
        this.validator = validator;
    }

    @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLER_SELECTED)
    void check(RequestDetails request) {
        String contentType = request.getHeader(HttpHeaders.CONTENT_TYPE);
        if (!isWrite(request) || contentType == null) {
            return;
        }
        byte[] body = request.loadRequestContents();
        if (body.length == 0) {
            return; // HAPI says so
        }
        Format format = contentType.toLowerCase(Locale.ROOT).contains("xml") ? Format.XML : Format.JSON;
        List<Finding> findings = ContentChecks.check(body, format).stream()
                .filter(finding -> !finding.key().equals(ContentChecks.NUL))
                .toList();
        if (findings.isEmpty() && format == Format.JSON) {
            findings = types.check(body);
        }
        if (!findings.isEmpty()) {
            throw new InvalidRequestException(
                    findings.get(0).message(), validator.report(findings).toOperationOutcome());
        }
        if (ContentChecks.hasByteOrderMark(body)) {
            request.setRequestContents(Arrays.copyOfRange(body, BYTE_ORDER_MARK, body.length));
        }
    }

    /** A create, an update, a transaction or a batch; the operations read their bodies themselves. */
    private static boolean isWrite(RequestDetails request) {
        boolean write =
                request.getRequestType() == RequestTypeEnum.POST || request.getRequestType() == RequestTypeEnum.PUT;
        return write && request.getOperation() == null;
    }
}
