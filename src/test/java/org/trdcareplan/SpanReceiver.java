package org.trdcareplan;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A collector of OTLP over HTTP on loopback that keeps what it is sent (opentelemetry-proto 1.5, trace.proto). */
public final class SpanReceiver implements AutoCloseable {

    /** A span with its attributes of type string. */
    public record Span(String name, Map<String, String> attributes) {}

    private final List<Span> spans = new CopyOnWriteArrayList<>();
    private final List<String> bodies = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    public SpanReceiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/v1/traces", exchange -> {
            byte[] body = exchange.getRequestBody().readAllBytes();
            bodies.add(new String(body, StandardCharsets.ISO_8859_1));
            // ExportTraceServiceRequest.resource_spans.scope_spans.spans
            messages(body, 1, 2, 2).forEach(span -> spans.add(span(span)));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1/traces";
    }

    public List<Span> spans() {
        return List.copyOf(spans);
    }

    /** Everything that came, to look for what should not. */
    public String everything() {
        return String.join("\n", bodies);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static Span span(byte[] span) {
        Map<String, String> attributes = new HashMap<>();
        for (byte[] attribute : messages(span, 9)) { // KeyValue: key, value.string_value
            messages(attribute, 2, 1).forEach(value -> attributes.put(text(messages(attribute, 1)), utf8(value)));
        }
        return new Span(text(messages(span, 5)), attributes);
    }

    private static String text(List<byte[]> field) {
        return utf8(field.get(0));
    }

    private static String utf8(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The length-delimited fields at a path of field numbers (Protocol Buffers, encoding). */
    private static List<byte[]> messages(byte[] message, int... path) {
        List<byte[]> level = List.of(message);
        for (int number : path) {
            List<byte[]> below = new ArrayList<>();
            level.forEach(one -> below.addAll(fields(ByteBuffer.wrap(one), number)));
            level = below;
        }
        return level;
    }

    private static List<byte[]> fields(ByteBuffer message, int number) {
        List<byte[]> found = new ArrayList<>();
        while (message.hasRemaining()) {
            long key = varint(message);
            switch ((int) (key & 7)) {
                case 0 -> varint(message);
                case 1 -> message.getLong();
                case 5 -> message.getInt();
                case 2 -> {
                    byte[] field = new byte[(int) varint(message)];
                    message.get(field);
                    if (key >>> 3 == number) {
                        found.add(field);
                    }
                }
                default -> throw new IllegalArgumentException("No protocol buffer: wire type " + (key & 7));
            }
        }
        return found;
    }

    private static long varint(ByteBuffer message) {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = message.get();
            value |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }
}
