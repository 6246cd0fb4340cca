package org.trdcareplan.bench;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A request with what makes its answer right, and the request that follows from the answer, if any: both are then one
 * operation.
 *
 * @param path below the FHIR base, or a whole URL
 * @param body empty for none
 * @param headers name, value, name, value
 */
record Request(
        String method,
        String path,
        String body,
        List<String> headers,
        Predicate<HttpResponse<String>> right,
        Function<HttpResponse<String>, Optional<Request>> next) {

    private static final List<String> SENT = List.of("Content-Type", "application/fhir+json");

    static Request get(String path, Predicate<HttpResponse<String>> right, String... headers) {
        return new Request("GET", path, "", List.of(headers), right, answer -> Optional.empty());
    }

    static Request post(String path, String body, Predicate<HttpResponse<String>> right) {
        return new Request("POST", path, body, SENT, right, answer -> Optional.empty());
    }

    static Request put(String path, String body, Predicate<HttpResponse<String>> right) {
        return new Request("PUT", path, body, SENT, right, answer -> Optional.empty());
    }

    /** With other headers instead. */
    Request headers(String... other) {
        return new Request(method, path, body, List.of(other), right, next);
    }

    Request then(Function<HttpResponse<String>, Request> following) {
        return new Request(method, path, body, headers, right, answer -> Optional.of(following.apply(answer)));
    }
}
