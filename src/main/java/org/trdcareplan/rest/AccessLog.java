package org.trdcareplan.rest;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One line for each request, answered or refused: what was asked and what came of it, never of whom. In a structured log
 * each part is a field by itself.
 */
@Interceptor
final class AccessLog {

    private static final Logger log = LoggerFactory.getLogger("trd.access");

    private final ServedInteractions served;

    AccessLog(ServedInteractions served) {
        this.served = served;
    }

    @Hook(Pointcut.SERVER_PROCESSING_COMPLETED)
    void completed(ServletRequestDetails request) {
        if (!log.isInfoEnabled()) {
            return;
        }
        String method = request.getRequestType().name();
        AskedFor asked = served.askedFor(request);
        int status = request.getServletResponse().getStatus();
        long milliseconds = request.getRequestStopwatch().getMillis();
        log.atInfo()
                .addKeyValue("method", method)
                .addKeyValue("resourceType", asked.type())
                .addKeyValue("interaction", asked.interaction())
                .addKeyValue("status", status)
                .addKeyValue("milliseconds", milliseconds)
                .log("{} {} {} {} {} ms", method, asked.type(), asked.interaction(), status, milliseconds);
    }
}
