package org.trdcareplan.rest;

import ca.uhn.fhir.context.FhirContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers 406 to a client that takes RDF Turtle only. HAPI would try to write it with a library that is left out here,
 * and would try again for its own error message, so the request must not reach it.
 */
final class TurtleRefusal extends OncePerRequestFilter {

    private final FhirContext fhirContext;

    TurtleRefusal(FhirContext fhirContext) {
        this.fhirContext = fhirContext;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String wanted = request.getParameter("_format");
        if (wanted == null) {
            wanted = request.getHeader(HttpHeaders.ACCEPT);
        }
        if (!isTurtleOnly(wanted)) {
            chain.doFilter(request, response);
            return;
        }
        OperationOutcome outcome = new OperationOutcome();
        outcome.addIssue()
                .setSeverity(IssueSeverity.ERROR)
                .setCode(IssueType.NOTSUPPORTED)
                .setDiagnostics("RDF Turtle is not served: ask for application/fhir+json or application/fhir+xml.");
        response.setStatus(HttpServletResponse.SC_NOT_ACCEPTABLE);
        response.setContentType("application/fhir+json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        fhirContext.newJsonParser().encodeResourceToWriter(outcome, response.getWriter());
    }

    private static boolean isTurtleOnly(String formats) {
        if (formats == null) {
            return false;
        }
        String lower = formats.toLowerCase(Locale.ROOT);
        boolean turtle = lower.contains("turtle") || lower.equals("ttl") || lower.contains("rdf");
        return turtle && !lower.contains("json") && !lower.contains("xml") && !lower.contains("*/*");
    }
}
