package org.trdcareplan;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** A plain HTTP client for the tests, so that they see status, headers and bytes as any client does. */
@Component
@Lazy
public class FhirHttp {

    public static final String JSON = "application/fhir+json";
    public static final String XML = "application/fhir+xml";

    private static final Path PACKAGE = Path.of("ig/fsh-generated/package");
    private static final FhirContext CONTEXT = FhirContext.forR4Cached();

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;

    public FhirHttp(@LocalServerPort int port) {
        this.port = port;
    }

    /** What came back. */
    public record Answer(int status, HttpResponse<String> response) {

        public String body() {
            return response.body();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public <T extends Resource> T as(Class<T> type) {
            boolean xml = header("Content-Type").startsWith(XML);
            return (xml ? CONTEXT.newXmlParser() : CONTEXT.newJsonParser()).parseResource(type, body());
        }

        public OperationOutcome outcome() {
            return as(OperationOutcome.class);
        }
    }

    /** GET below {@code /fhir/}; headers as name, value, name, value. */
    public Answer get(String path, String... headers) {
        return send("GET", "/fhir/" + path, BodyPublishers.noBody(), headers);
    }

    /** POST of JSON below {@code /fhir/}. */
    public Answer post(String path, String body, String... headers) {
        return send("POST", "/fhir/" + path, BodyPublishers.ofString(body), withJson(headers));
    }

    public Answer send(String method, String path, BodyPublisher body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .method(method, body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String[] withJson(String... headers) {
        for (int i = 0; i < headers.length; i += 2) {
            if (headers[i].equalsIgnoreCase("Content-Type")) {
                return headers;
            }
        }
        String[] all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 0, headers.length);
        all[headers.length] = "Content-Type";
        all[headers.length + 1] = JSON;
        return all;
    }

    public static <T extends Resource> T parse(Class<T> type, String json) {
        return CONTEXT.newJsonParser().parseResource(type, json);
    }

    public static String json(Resource resource) {
        return CONTEXT.newJsonParser().encodeResourceToString(resource);
    }

    public static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** An example of the guide, such as {@code Bundle-esketamine-submission}. */
    public static String example(String name) {
        return read(PACKAGE.resolve("example").resolve(name + ".json"));
    }

    /** A fixture of the guide, such as {@code fail/trd-phq9-1.1}. */
    public static String fixture(String name) {
        return read(Path.of("ig/test").resolve(name + ".json"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
