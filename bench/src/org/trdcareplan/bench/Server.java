package org.trdcareplan.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A FHIR server that is measured.
 *
 * @param base without a slash at the end
 * @param pid of its JVM
 * @param postmaster of its PostgreSQL
 * @param plain whether it lacks the guide: it gets the same resources without their profiles
 */
record Server(String name, String base, long pid, OptionalLong postmaster, boolean plain, HttpClient http) {

    private static final Duration TIMEOUT = Duration.ofMinutes(2);

    private static final Pattern ARGUMENT =
            Pattern.compile("(?<name>[^=]+)=(?<base>[^,]+),(?<pid>\\d+)(,(?<postmaster>\\d+))?(?<plain>,plain)?");

    /** Of {@code name=url,pid[,postmaster][,plain]}. */
    static Server of(String argument) {
        Matcher parts = ARGUMENT.matcher(argument);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Not name=url,pid[,postmaster][,plain]: " + argument);
        }
        String postmaster = parts.group("postmaster");
        return new Server(
                parts.group("name"),
                parts.group("base"),
                Long.parseLong(parts.group("pid")),
                postmaster == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(postmaster)),
                parts.group("plain") != null,
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build());
    }

    static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /**
     * Sends it, and what follows from its answer, and returns the last answer.
     *
     * @throws WrongAnswerException when an answer is not right
     */
    HttpResponse<String> send(Request request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request(request), BodyHandlers.ofString());
        if (!request.right().test(answer)) {
            throw new WrongAnswerException(name, request.method() + " " + request.path(), answer);
        }
        Optional<Request> next = request.next().apply(answer);
        return next.isPresent() ? send(next.get()) : answer;
    }

    private HttpRequest request(Request request) {
        String path = request.path();
        HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : base + path))
                .timeout(TIMEOUT)
                .header("Accept", "application/fhir+json")
                .method(
                        request.method(),
                        request.body().isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(request.body()));
        if (!request.headers().isEmpty()) {
            builder.headers(request.headers().toArray(String[]::new));
        }
        return builder.build();
    }
}
