package org.trdcareplan.rest;

import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.server.ServletRequestTracing;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.commons.lang3.RandomStringUtils;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Names each request: with the client's {@code X-Request-Id} if it has one to 64 characters of {@code A-Z a-z 0-9 . _ -},
 * else with sixteen random letters and digits. The name is in the answer, whatever the answer is, in the MDC of every
 * line that is logged meanwhile, and where HAPI looks for it: HAPI itself would take ids of any length, with blanks, and
 * sees only what reaches its servlet.
 */
final class RequestId extends OncePerRequestFilter {

    static final String HEADER = "X-Request-Id";

    /** The key in the MDC, and so the field of a structured log line. */
    static final String FIELD = "requestId";

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String sent = request.getHeader(HEADER);
        String id = sent != null && PLAIN.matcher(sent).matches()
                ? sent
                : RandomStringUtils.insecure().nextAlphanumeric(Constants.REQUEST_ID_LENGTH);
        request.setAttribute(ServletRequestTracing.ATTRIBUTE_REQUEST_ID, id);
        response.setHeader(HEADER, id);
        MDC.put(FIELD, id);
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(FIELD);
        }
    }
}
