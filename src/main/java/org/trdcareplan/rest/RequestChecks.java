package org.trdcareplan.rest;

import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestSearchParameterTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.UnclassifiedServerFailureException;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry.SearchParamLookupContextEnum;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;

/** Refuses what could not be answered well, before anything is read or searched. */
@Interceptor
final class RequestChecks {

    private static final Set<String> RESOURCE_FORMATS = Set.of(
            "application/fhir+json",
            "application/json",
            "text/json",
            "application/json+fhir",
            "application/fhir+xml",
            "application/xml",
            "text/xml",
            "application/xml+fhir");

    private static final String FORM = "application/x-www-form-urlencoded";

    private static final String JSON_PATCH = "application/json-patch+json";

    private static final Set<String> TERMINOLOGY_MODIFIERS = Set.of(":in", ":not-in", ":above", ":below");

    private final ISearchParamRegistry searchParameters;

    RequestChecks(ISearchParamRegistry searchParameters) {
        this.searchParameters = searchParameters;
    }

    /** A body in a format that the interaction does not take (FHIR R4 §3.1.0.1.9). */
    @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_PROCESSED)
    boolean refuseOtherFormats(HttpServletRequest request) {
        String method = request.getMethod();
        boolean patch = HttpMethod.PATCH.matches(method);
        boolean body = patch || HttpMethod.POST.matches(method) || HttpMethod.PUT.matches(method);
        String contentType = request.getHeader(HttpHeaders.CONTENT_TYPE);
        if (!body || contentType == null) {
            return true;
        }
        String format = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (patch && !JSON_PATCH.equals(format)) {
            throw unsupported(format, "a patch is sent as " + JSON_PATCH);
        }
        if (!patch && !RESOURCE_FORMATS.contains(format) && !FORM.equals(format) && !isBinary(request)) {
            throw unsupported(format, "send application/fhir+json or application/fhir+xml");
        }
        return true;
    }

    @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLER_SELECTED)
    void refuseParameters(RequestDetails request) {
        request.getParameters().forEach((name, values) -> {
            refuseTerminologyModifier(request.getResourceName(), name);
            for (String value : values) {
                if (value.indexOf(0) >= 0) {
                    throw new InvalidRequestException("The value of " + name + " has a NUL character: remove it.");
                }
            }
        });
    }

    /** Without a terminology index HAPI would fail on these, or find nothing where there is something. */
    private void refuseTerminologyModifier(String type, String name) {
        int colon = name.indexOf(':');
        if (type == null || colon < 0 || !TERMINOLOGY_MODIFIERS.contains(name.substring(colon))) {
            return;
        }
        RuntimeSearchParam parameter = searchParameters.getActiveSearchParam(
                type, name.substring(0, colon), SearchParamLookupContextEnum.SEARCH);
        if (parameter != null && parameter.getParamType() == RestSearchParameterTypeEnum.TOKEN) {
            throw new InvalidRequestException(
                    "The search modifier of " + name + " is not offered: list the codes instead, separated by commas.");
        }
    }

    /** A Binary is written as it is, in any format (FHIR R4 §2.4.1.5). */
    private static boolean isBinary(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path != null && (path.equals("/Binary") || path.startsWith("/Binary/"));
    }

    private static UnclassifiedServerFailureException unsupported(String format, String advice) {
        return new UnclassifiedServerFailureException(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE.value(),
                "Content-Type " + format + " is not taken here: " + advice + ".");
    }
}
