package org.trdcareplan.bench;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server with the population that it holds, and a patient of its own for what a run writes. */
final class Target {

    private static final Pattern LOCATION = Pattern.compile("/((?:Patient|Observation)/[^/]+)");

    private final Server server;
    private final Population population;
    private final Ids ids;
    private final String run = UUID.randomUUID().toString();
    private final String patient;
    private final AtomicInteger created = new AtomicInteger();

    private Target(Server server, Population population, Ids ids) throws IOException, InterruptedException {
        this.server = server;
        this.population = population;
        this.ids = ids;
        this.patient = create("Patient", Template.edit(Template.read("Patient/esketamine-patient"), "ESK-001", run));
    }

    static Target of(Server server, Population population) throws IOException, InterruptedException {
        return new Target(server, population, Ids.of(server, population));
    }

    Server server() {
        return server;
    }

    Population population() {
        return population;
    }

    Ids ids() {
        return ids;
    }

    /** No other run's. */
    String run() {
        return run;
    }

    /** As in {@code Patient/123}. */
    String patient() {
        return patient;
    }

    /** Somebody of the population: the same for the same request of a workload on every server. */
    int drawn(String workload, int request) {
        return new Random(workload.hashCode() * 1_000_003L + request).nextInt(population.scale());
    }

    /** Counts observations that will be stored for {@link #patient}. */
    void willCreate(int observations) {
        created.addAndGet(observations);
    }

    /** Stores observations of {@link #patient}; returns their ids, as in {@code Observation/123}. */
    List<String> createObservations(List<String> observations) throws IOException, InterruptedException {
        List<String> stored = new ArrayList<>();
        for (String observation : observations) {
            stored.add(create("Observation", observation));
        }
        willCreate(observations.size());
        return stored;
    }

    private String create(String type, String json) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                server.send(Request.post("/" + type, json, response -> response.statusCode() == 201));
        Matcher id = LOCATION.matcher(answer.headers().firstValue("Location").orElse(""));
        if (!id.find()) {
            throw new WrongAnswerException(server.name(), "POST /" + type + " has no Location", answer);
        }
        return id.group(1);
    }

    /** What was created is stored, and nothing that was there already was stored again. */
    void countStored() throws IOException, InterruptedException {
        server.send(Request.get(
                "/Observation?_summary=count&subject=" + patient,
                Answers.total(created.get()),
                "Cache-Control",
                "no-cache"));
    }
}
