package org.trdcareplan.validation;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpHeaders;

/**
 * What a client sent to {@code $validate} (FHIR R4, operation Resource-validate): parameters in the URL, and a resource
 * as the body or in a Parameters resource with more parameters.
 *
 * @param mode what the client means to do
 * @param profiles to validate against besides the declared ones
 * @param content the resource as it was sent
 * @param format its format
 * @param form what is wrong with the form of the body; with one that is fatal, the body was not looked into
 */
record Submission(
        Optional<ValidationMode> mode,
        Set<String> profiles,
        Optional<byte[]> content,
        Format format,
        List<Finding> form) {

    private static final String MODE = "mode";
    private static final String PROFILE = "profile";

    static Submission of(RequestDetails request) {
        List<String> modes = new ArrayList<>();
        List<String> profiles = new ArrayList<>();
        request.getParameters().forEach((name, values) -> {
            switch (name) {
                case MODE -> modes.addAll(List.of(values));
                case PROFILE -> profiles.addAll(List.of(values));
                default -> {
                    if (!name.startsWith("_")) { // those are about the answer: _format, _pretty
                        throw unknownParameter(name);
                    }
                }
            }
        });
        byte[] body = request.loadRequestContents();
        Format format = format(request.getHeader(HttpHeaders.CONTENT_TYPE), body);
        byte[] content = body.length == 0 ? null : body;
        List<Finding> form = content == null ? List.of() : ContentChecks.check(body, format);
        boolean readable = content != null && form.stream().noneMatch(f -> f.severity() == Severity.FATAL);
        if (readable && Root.of(body, format).type().equals(ParametersBody.TYPE)) {
            ParametersBody parameters = ParametersBody.of(body, format);
            modes.addAll(parameters.modes());
            profiles.addAll(parameters.profiles());
            content = parameters.resource();
        }
        return new Submission(mode(modes), new LinkedHashSet<>(profiles), Optional.ofNullable(content), format, form);
    }

    private static Format format(String contentType, byte[] body) {
        String type = contentType == null ? "" : contentType.toLowerCase(Locale.ROOT);
        if (type.contains("xml")) {
            return Format.XML;
        }
        return type.contains("json") ? Format.JSON : Format.of(body);
    }

    private static Optional<ValidationMode> mode(List<String> modes) {
        Set<String> distinct = Set.copyOf(modes);
        if (distinct.size() > 1) {
            throw new InvalidRequestException("There is more than one mode: " + String.join(", ", modes) + ".");
        }
        return distinct.stream().findFirst().map(ValidationMode::of);
    }

    static InvalidRequestException unknownParameter(String name) {
        return new InvalidRequestException("$validate does not know the parameter " + name
                + ": it takes resource (in the body), mode and profile.");
    }

    boolean isReadable() {
        return form.stream().noneMatch(finding -> finding.severity() == Severity.FATAL);
    }
}
