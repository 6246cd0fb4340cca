package org.trdcareplan.validation;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.OperationOutcome;

/**
 * Tells the client what was noticed about resources that were stored all the same, when it asks for an OperationOutcome
 * ({@code Prefer: return=OperationOutcome}, FHIR R4 §3.1.0.1.8).
 */
@Interceptor
public final class StoredWithFindings {

    private static final String FINDINGS = StoredWithFindings.class.getName();

    static void remember(Report report, RequestDetails request) {
        if (request != null && !report.findings().isEmpty()) {
            findings(request).addAll(report.findings());
        }
    }

    @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
    void tell(IBaseResource response, RequestDetails request) {
        if (response instanceof OperationOutcome outcome) {
            new Report(findings(request)).addTo(outcome);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Finding> findings(RequestDetails request) {
        return (List<Finding>) request.getUserData().computeIfAbsent(FINDINGS, key -> new ArrayList<Finding>());
    }
}
