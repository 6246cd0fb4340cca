package org.trdcareplan.validation;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.IInterceptorService;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import ca.uhn.fhir.rest.server.interceptor.ValidationResultEnrichingInterceptor;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ValidationResult;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Binary;
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

    private final FhirValidator validator;

    ProfileEnforcement(FhirValidator validator, IInterceptorService storage) {
        this.validator = validator;
        storage.registerInterceptor(this);
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
        ValidationResult result = validator.validateWithResult(resource);
        if (!result.isSuccessful()) {
            throw new UnprocessableEntityException(
                    resource.fhirType() + " does not conform to its profiles", result.toOperationOutcome());
        }
        if (!result.getMessages().isEmpty()) {
            ValidationResultEnrichingInterceptor.addValidationResultToRequestDetails(request, result);
        }
    }

    /** What the server itself installs: the guide's definitions and the package they came in. */
    private static boolean isOfTheGuide(IBaseResource resource) {
        return resource instanceof MetadataResource || resource instanceof Binary;
    }
}
