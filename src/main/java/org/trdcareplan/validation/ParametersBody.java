package org.trdcareplan.validation;

import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A Parameters resource taken apart without building it, so that the resource in it keeps the place at which the client
 * sent it.
 *
 * @param modes values of {@code mode}
 * @param profiles values of {@code profile}
 * @param resource the bytes of the resource, after as many empty lines and columns as stood before it; or {@code null}
 */
record ParametersBody(List<String> modes, List<String> profiles, byte[] resource) {

    static final String TYPE = "Parameters";

    /** @param content well formed */
    static ParametersBody of(byte[] content, Format format) {
        return format == Format.XML ? new XmlParameters(content).read() : new JsonParameters(content).read();
    }

    /** Gathers the parameters as they are read. */
    static final class Gathered {

        private final List<String> modes = new ArrayList<>();
        private final List<String> profiles = new ArrayList<>();
        private byte[] resource;

        /**
         * Takes one parameter.
         *
         * @param value of any primitive type, or {@code null}
         * @param part its resource, or {@code null}
         */
        void add(String name, String value, byte[] part) {
            switch (String.valueOf(name)) {
                case "mode" -> modes.add(required(name, value));
                case "profile" -> profiles.add(required(name, value));
                case "resource" -> {
                    if (part == null || resource != null) {
                        throw new InvalidRequestException("The parameter resource holds one resource, as"
                                + " {\"name\": \"resource\", \"resource\": {...}}, and stands there once.");
                    }
                    resource = part;
                }
                default -> throw Submission.unknownParameter(name);
            }
        }

        private static String required(String name, String value) {
            if (value == null) {
                throw new InvalidRequestException("The parameter " + name + " has no value.");
            }
            return value;
        }

        ParametersBody body() {
            return new ParametersBody(modes, profiles, resource);
        }
    }

    /** What puts a text at its place. */
    static String upTo(Place place) {
        return "\n".repeat(place.line() - 1) + " ".repeat(place.column() - 1);
    }

    static byte[] placed(Place place, byte[] content, int from, int to) {
        byte[] before = upTo(place).getBytes(StandardCharsets.US_ASCII);
        byte[] placed = new byte[before.length + to - from];
        System.arraycopy(before, 0, placed, 0, before.length);
        System.arraycopy(content, from, placed, before.length, to - from);
        return placed;
    }
}
