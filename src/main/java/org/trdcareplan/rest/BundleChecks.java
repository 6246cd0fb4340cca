package org.trdcareplan.rest;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.util.regex.Pattern;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.r4.model.Binary;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Resource;

/**
 * Holds the entries of a transaction or batch to what the same request would have to be by itself (FHIR R4 §3.1.0.11.2).
 * HAPI reads less of an entry than it seems: it stores the body of {@code POST Patient/$validate}, deletes on a condition
 * without criteria, and applies patches in formats, such as XML Patch with external entities, that are not offered.
 */
@Interceptor
final class BundleChecks {

    private static final String ID = "[A-Za-z0-9\\-.]{1,64}";
    private static final Pattern TYPE = Pattern.compile("/?([A-Z][A-Za-z]+)");
    private static final Pattern INSTANCE = Pattern.compile("/?([A-Z][A-Za-z]+)/" + ID);
    private static final Pattern CONDITION = Pattern.compile("/?([A-Z][A-Za-z]+)\\?(.*&)?[^_=&][^=&]*=[^&]+.*");

    @Hook(Pointcut.STORAGE_TRANSACTION_PROCESSING)
    void check(IBaseBundle submitted) {
        Bundle bundle = (Bundle) submitted;
        for (int i = 0; i < bundle.getEntry().size(); i++) {
            BundleEntryComponent entry = bundle.getEntry().get(i);
            String mistake = mistake(entry);
            if (mistake != null) {
                throw new InvalidRequestException("Bundle.entry[" + i + "]: " + mistake);
            }
        }
    }

    /** What is wrong with the entry, as advice, or {@code null}. */
    private static String mistake(BundleEntryComponent entry) {
        HTTPVerb method = entry.getRequest().getMethod();
        String url = entry.getRequest().getUrl();
        Resource resource = entry.getResource();
        if (method == null || url == null) {
            return null; // HAPI says so
        }
        return switch (method) {
            case POST ->
                written(url, resource, TYPE) ? null : "POST takes the resource's type as url, such as Patient.";
            case PUT ->
                written(url, resource, INSTANCE) || written(url, resource, CONDITION)
                        ? null
                        : "PUT takes the resource's type and id as url, such as Patient/123, or a condition with criteria.";
            case DELETE ->
                INSTANCE.matcher(url).matches() || CONDITION.matcher(url).matches()
                        ? null
                        : "DELETE takes Type/id as url, or a condition with at least one criterion.";
            case PATCH ->
                resource instanceof Binary patch && RequestChecks.JSON_PATCH.equals(patch.getContentType())
                        ? null
                        : "a patch is sent as a Binary of " + RequestChecks.JSON_PATCH + ".";
            default -> null;
        };
    }

    private static boolean written(String url, Resource resource, Pattern form) {
        var match = form.matcher(url);
        return match.matches() && resource != null && match.group(1).equals(resource.fhirType());
    }
}
