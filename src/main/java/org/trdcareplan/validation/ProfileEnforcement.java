package org.trdcareplan.validation;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.IInterceptorService;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Binary;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.MetadataResource;
import org.springframework.stereotype.Component;

/**
 * Refuses to store what does not conform to the profiles it declares, on every way in: create, update, patch,
 * transaction, batch. An error rejects with 422 and the findings; warnings go back with the answer when the client
 * asks for an OperationOutcome ({@code Prefer: return=OperationOutcome}, FHIR R4 §3.1.0.1.8).
 */
@Component
@Interceptor
final class ProfileEnforcement {

    private static final String SUBMITTED = ProfileEnforcement.class.getName() + ".submitted";

    private final WriteValidation validation;
    private final Verdicts verdicts;

    ProfileEnforcement(WriteValidation validation, Verdicts verdicts, IInterceptorService storage) {
        this.validation = validation;
        this.verdicts = verdicts;
        storage.registerInterceptor(this);
    }

    /** Keeps the bundle as the client sent it; HAPI processes each entry of a batch as a transaction of its own. */
    @Hook(Pointcut.STORAGE_TRANSACTION_PROCESSING)
    void beforeTransaction(IBaseBundle bundle, RequestDetails request) {
        request.getUserData().putIfAbsent(SUBMITTED, bundle);
    }

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
    void beforeCreate(IBaseResource resource, RequestDetails request) {
        enforce(resource, request);
    }

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
    void beforeUpdate(IBaseResource oldResource, IBaseResource newResource, RequestDetails request) {
        enforce(newResource, request);
    }

    private void enforce(IBaseResource resource, RequestDetails request) {
        if (request instanceof SystemRequestDetails && isOfTheGuide(resource)) {
            return;
        }
        Report report = placed(validation.validate(resource), resource, request);
        verdicts.count(Verdicts.Occasion.WRITE, report);
        if (!report.isValid()) {
            throw new UnprocessableEntityException(
                    resource.fhirType() + " does not conform to its profiles", report.toOperationOutcome());
        }
        StoredWithFindings.remember(report, request);
    }

    /** Turns places within the resource into places within what the client sent: in a transaction, the entry. */
    private static Report placed(Report report, IBaseResource resource, RequestDetails request) {
        String entry = report.findings().isEmpty() ? null : entryOf(resource, request);
        if (entry == null) {
            return report;
        }
        String type = resource.fhirType();
        return new Report(report.findings().stream()
                .map(finding -> finding.expression().startsWith(type)
                        ? finding.at(entry + finding.expression().substring(type.length()))
                        : finding)
                .toList());
    }

    /** Such as {@code Bundle.entry[3].resource}, or {@code null} outside a transaction or batch. */
    private static String entryOf(IBaseResource resource, RequestDetails request) {
        if (request != null && request.getUserData().get(SUBMITTED) instanceof Bundle submitted) {
            for (int i = 0; i < submitted.getEntry().size(); i++) {
                if (submitted.getEntry().get(i).getResource() == resource) {
                    return "Bundle.entry[" + i + "].resource";
                }
            }
        }
        return null;
    }

    /** What the server itself installs: the guide's definitions and the package they came in. */
    private static boolean isOfTheGuide(IBaseResource resource) {
        return resource instanceof MetadataResource || resource instanceof Binary;
    }
}
