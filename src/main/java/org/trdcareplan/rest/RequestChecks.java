package org.trdcareplan.rest;

import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.RestSearchParameterTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.PreconditionFailedException;
import ca.uhn.fhir.rest.server.exceptions.UnclassifiedServerFailureException;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry.SearchParamLookupContextEnum;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

    /** The one patch format, by itself and in a bundle. */
    static final String JSON_PATCH = "application/json-patch+json";

    private static final Pattern CHARSET = Pattern.compile("(?i)charset=\"?([^;\"\\s]+)");

    private static final String EVERYTHING = "$everything";

    private static final Set<String> TERMINOLOGY_MODIFIERS = Set.of(":in", ":not-in", ":above", ":below");

    /** A number that PostgreSQL has no place for, such as {@code gt1e-100000}. */
    private static final Pattern LONG_EXPONENT = Pattern.compile("[0-9.]e[+-]?[0-9]{3,}", Pattern.CASE_INSENSITIVE);

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
        boolean search = request.getRequestURI().endsWith("/_search");
        if (search && !FORM.equals(format)) {
            throw unsupported(format, "the parameters of _search are sent as " + FORM);
        }
        if (!patch && !search && !RESOURCE_FORMATS.contains(format)) {
            throw unsupported(format, "send application/fhir+json or application/fhir+xml");
        }
        Matcher charset = CHARSET.matcher(contentType);
        if (charset.find() && !charset.group(1).equalsIgnoreCase("utf-8")) {
            throw unsupported(contentType, "send UTF-8 (FHIR R4 §2.6.1)");
        }
        return true;
    }

    @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLER_SELECTED)
    void refuseParameters(RequestDetails request) {
        refuseUnanswerable(request);
        request.getParameters().forEach((name, values) -> {
            refuseTerminologyModifier(request.getResourceName(), name);
            for (String value : values) {
                if (value.indexOf(0) >= 0) {
                    throw new InvalidRequestException("The value of " + name + " has a NUL character: remove it.");
                }
                refuseLongExponent(request.getResourceName(), name, value);
            }
        });
    }

    /** What HAPI would take and then answer wrongly: parameters that it ignores, and a delete without a criterion. */
    private static void refuseUnanswerable(RequestDetails request) {
        Map<String, String[]> parameters = request.getParameters();
        if (EVERYTHING.equals(request.getOperation())) {
            for (String ignored : List.of("_since", "start", "end")) {
                if (parameters.containsKey(ignored)) {
                    throw new InvalidRequestException(EVERYTHING + " does not take " + ignored
                            + " here: leave it out, or search by _lastUpdated.");
                }
            }
        }
        if (parameters.containsKey("_offset") && !request.getRequestPath().endsWith("_history")) {
            throw new InvalidRequestException("_offset is not offered: follow the next link of the page.");
        }
        boolean conditionalDelete = request.getRequestType() == RequestTypeEnum.DELETE && request.getId() == null;
        if (conditionalDelete
                && parameters.entrySet().stream()
                        .noneMatch(criterion -> !criterion.getKey().startsWith("_")
                                && Stream.of(criterion.getValue()).anyMatch(value -> !value.isBlank()))) {
            throw new PreconditionFailedException(
                    "A conditional delete needs at least one criterion, such as ?identifier=system|value.");
        }
    }

    /** Without a terminology index HAPI would fail on these, or find nothing where there is something. */
    private void refuseTerminologyModifier(String type, String name) {
        int colon = name.indexOf(':');
        if (type == null || colon < 0 || !TERMINOLOGY_MODIFIERS.contains(name.substring(colon))) {
            return;
        }
        if (typeOf(type, name.substring(0, colon)) == RestSearchParameterTypeEnum.TOKEN) {
            throw new InvalidRequestException(
                    "The search modifier of " + name + " is not offered: list the codes instead, separated by commas.");
        }
    }

    private void refuseLongExponent(String type, String name, String value) {
        if (type == null || !LONG_EXPONENT.matcher(value).find()) {
            return;
        }
        RestSearchParameterTypeEnum searched = typeOf(type, name);
        if (searched == RestSearchParameterTypeEnum.QUANTITY || searched == RestSearchParameterTypeEnum.NUMBER) {
            throw new InvalidRequestException("The number of " + name
                    + " has an exponent of three digits or more: write it with the precision that was measured.");
        }
    }

    /** The type of a search parameter; null if there is none of the name. */
    private RestSearchParameterTypeEnum typeOf(String type, String name) {
        RuntimeSearchParam parameter =
                searchParameters.getActiveSearchParam(type, name, SearchParamLookupContextEnum.SEARCH);
        return parameter == null ? null : parameter.getParamType();
    }

    private static UnclassifiedServerFailureException unsupported(String format, String advice) {
        return new UnclassifiedServerFailureException(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE.value(),
                "Content-Type " + format + " is not taken here: " + advice + ".");
    }
}
