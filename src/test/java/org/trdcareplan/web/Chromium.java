package org.trdcareplan.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** A real browser without a window, driven over its DevTools protocol: one page at a time. */
final class Chromium implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int TIMEOUT_SECONDS = 60;

    private final Process process;
    private final Path profile;
    private final WebSocket socket;
    private final BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();
    private final List<String> complaints = new ArrayList<>();
    private int lastId;

    private Chromium(Process process, Path profile, String address) throws IOException, InterruptedException {
        this.process = process;
        this.profile = profile;
        HttpClient http = HttpClient.newHttpClient();
        String tab = http.send(
                        HttpRequest.newBuilder(URI.create("http://" + address + "/json/new?about:blank"))
                                .PUT(BodyPublishers.noBody())
                                .build(),
                        BodyHandlers.ofString())
                .body();
        this.socket = http.newWebSocketBuilder()
                .buildAsync(
                        URI.create(
                                JSON.readTree(tab).get("webSocketDebuggerUrl").asText()),
                        new Listener(messages))
                .join();
        for (String domain : List.of("Page", "Network", "Log", "Runtime")) {
            call(domain + ".enable", JSON.createObjectNode());
        }
    }

    /** The browser's program: {@code CHROMIUM}, or what is on the path under one of its usual names. */
    static Optional<Path> program() {
        String named = System.getenv("CHROMIUM");
        Stream<Path> candidates = named != null
                ? Stream.of(Path.of(named))
                : Stream.of("chromium", "chromium-browser", "google-chrome")
                        .flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                                .map(directory -> Path.of(directory, name)));
        return candidates.filter(Files::isExecutable).findFirst();
    }

    static Chromium start(Path program) throws IOException, InterruptedException {
        Path profile = Files.createTempDirectory("chromium");
        Process process = new ProcessBuilder(
                        program.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--hide-scrollbars",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader log = process.errorReader();
        for (String line = log.readLine(); line != null; line = log.readLine()) {
            if (line.startsWith("DevTools listening on ws://")) {
                drain(log);
                return new Chromium(process, profile, line.split("/", -1)[2]);
            }
        }
        throw new IOException("Chromium ended with " + process.waitFor());
    }

    /** Otherwise the browser stops when the pipe of its messages is full. */
    private static void drain(BufferedReader log) {
        Thread reader = new Thread(() -> log.lines().forEach(line -> {}), "chromium-log");
        reader.setDaemon(true);
        reader.start();
    }

    void screen(int width, int height, boolean dark) throws IOException, InterruptedException {
        call(
                "Emulation.setDeviceMetricsOverride",
                JSON.createObjectNode()
                        .put("width", width)
                        .put("height", height)
                        .put("deviceScaleFactor", 1)
                        .put("mobile", false));
        ObjectNode media = JSON.createObjectNode();
        media.putArray("features")
                .addObject()
                .put("name", "prefers-color-scheme")
                .put("value", dark ? "dark" : "light");
        call("Emulation.setEmulatedMedia", media);
    }

    /** Loads a page and returns what the browser complained about: failed requests, errors on the console. */
    List<String> load(String url) throws IOException, InterruptedException {
        complaints.clear();
        call("Page.navigate", JSON.createObjectNode().put("url", url));
        for (JsonNode message = next();
                !message.path("method").asText().equals("Page.loadEventFired");
                message = next()) {
            note(message);
        }
        evaluate("0");
        return List.copyOf(complaints);
    }

    JsonNode evaluate(String script) throws IOException, InterruptedException {
        return call(
                        "Runtime.evaluate",
                        JSON.createObjectNode().put("expression", script).put("returnByValue", true))
                .path("result")
                .path("value");
    }

    void screenshot(Path file) throws IOException, InterruptedException {
        String image = call("Page.captureScreenshot", JSON.createObjectNode().put("format", "png"))
                .get("data")
                .asText();
        Files.createDirectories(file.getParent());
        Files.write(file, Base64.getDecoder().decode(image));
    }

    private JsonNode call(String method, ObjectNode parameters) throws IOException, InterruptedException {
        int id = ++lastId;
        ObjectNode request = JSON.createObjectNode().put("id", id).put("method", method);
        request.set("params", parameters);
        socket.sendText(JSON.writeValueAsString(request), true).join();
        JsonNode message = next();
        while (message.path("id").asInt() != id) {
            note(message);
            message = next();
        }
        if (message.has("error")) {
            throw new IOException(method + ": " + message.get("error"));
        }
        return message.get("result");
    }

    private JsonNode next() throws IOException, InterruptedException {
        JsonNode message = messages.poll(TIMEOUT_SECONDS, TimeUnit.SECONDS);
        if (message == null) {
            throw new IOException("Chromium did not answer within " + TIMEOUT_SECONDS + " s");
        }
        return message;
    }

    private void note(JsonNode event) {
        JsonNode of = event.path("params");
        switch (event.path("method").asText()) {
            case "Network.loadingFailed" -> complaints.add("failed request: " + of);
            case "Network.responseReceived" -> {
                if (of.path("response").path("status").asInt() >= 400) {
                    complaints.add("answered " + of.path("response").path("status") + ": "
                            + of.path("response").path("url"));
                }
            }
            case "Runtime.exceptionThrown" -> complaints.add("exception: " + of);
            case "Log.entryAdded" -> {
                if (of.path("entry").path("level").asText().equals("error")) {
                    complaints.add("console: " + of.path("entry").path("text"));
                }
            }
            case "Runtime.consoleAPICalled" -> {
                if (of.path("type").asText().equals("error")) {
                    complaints.add("console: " + of.path("args"));
                }
            }
            default -> {
                // progress
            }
        }
    }

    @Override
    public void close() throws IOException {
        socket.abort();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        process.onExit().join();
        FileSystemUtils.deleteRecursively(profile);
    }

    private static final class Listener implements WebSocket.Listener {

        private final BlockingQueue<JsonNode> messages;
        private final StringBuilder parts = new StringBuilder();

        Listener(BlockingQueue<JsonNode> messages) {
            this.messages = messages;
        }

        @Override
        public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
            parts.append(data);
            if (last) {
                try {
                    messages.add(JSON.readTree(parts.toString()));
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
                parts.setLength(0);
            }
            webSocket.request(1);
            return null;
        }
    }
}
