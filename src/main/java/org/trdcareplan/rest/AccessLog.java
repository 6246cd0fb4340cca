package org.trdcareplan.rest;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One line for each request, answered or refused: what was asked and what came of it, never of whom. */
@Interceptor
final class AccessLog {

    private static final Logger log = LoggerFactory.getLogger("trd.access");

    @Hook(Pointcut.SERVER_PROCESSING_COMPLETED)
    void completed(ServletRequestDetails request) {
        if (log.isInfoEnabled()) {
            log.info(
                    "{} {} {} {} {} ms {}",
                    request.getRequestType(),
                    request.getResourceName() == null ? "-" : request.getResourceName(),
                    interaction(request),
                    request.getServletResponse().getStatus(),
                    request.getRequestStopwatch().getMillis(),
                    request.getRequestId());
        }
    }

    private static String interaction(ServletRequestDetails request) {
        if (request.getOperation() != null) {
            return request.getOperation();
        }
        return request.getRestOperationType() == null
                ? "-"
                : request.getRestOperationType().getCode();
    }
}
