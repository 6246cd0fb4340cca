package org.trdcareplan.bench;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.trdcareplan.bench.Workload.Requests;

/** PHQ-9 scores that are stored, for a patient of the run: the population stays as it is. */
final class Writes {

    static final int ENTRIES = 50;

    /** Observations that are changed in turns, and transactions that are sent again in turns. */
    private static final int CHANGED = 50;

    private static final int REPLAYED = 30;

    private Writes() {}

    static List<Workload> all() {
        return List.of(
                write("create-observation", 1000, Writes::create),
                write("create-conditional", 500, Writes::createConditionally),
                write("create-existing", 500, Writes::createExisting),
                write("update-observation", 500, Writes::update),
                write("patch-observation", 500, Writes::patch),
                new Workload("transaction-" + ENTRIES, ENTRIES, 30, false, Writes::transaction),
                new Workload("replay-" + ENTRIES, ENTRIES, 50, false, Writes::replay));
    }

    private static Workload write(String name, int measured, Workload.Preparation preparation) {
        return new Workload(name, 1, measured, false, preparation);
    }

    private static Requests create(Target target) {
        Scores scores = Scores.stored(target);
        return n -> {
            target.willCreate(1);
            return Request.post(
                    "/Observation", scores.score("c" + n, n), Answers.holding(201, target.run() + "-c" + n));
        };
    }

    private static Requests createConditionally(Target target) {
        Scores scores = Scores.stored(target);
        return n -> {
            target.willCreate(1);
            return conditional(scores, "n" + n, n, 201, target.run() + "-n" + n);
        };
    }

    private static Requests createExisting(Target target) throws IOException, InterruptedException {
        Scores scores = Scores.stored(target);
        List<String> stored = target.createObservations(scores.some("e", CHANGED));
        return n -> {
            int one = Math.floorMod(n, CHANGED);
            return conditional(scores, "e" + one, one, 200, stored.get(one).replace("Observation/", ""));
        };
    }

    private static Request conditional(Scores scores, String name, int n, int status, String text) {
        return Request.post(
                        "/Observation",
                        scores.score(name, n),
                        answer -> answer.statusCode() == status
                                && (answer.body() + answer.headers().map()).contains(text))
                .headers(
                        "Content-Type",
                        "application/fhir+json",
                        "If-None-Exist",
                        "identifier=" + scores.identifier(name));
    }

    private static Requests update(Target target) throws IOException, InterruptedException {
        Scores scores = Scores.stored(target);
        List<String> stored = target.createObservations(scores.some("u", CHANGED));
        return n -> {
            int one = Math.floorMod(n, CHANGED);
            String id = stored.get(one);
            String json = Template.edit(
                    scores.score("u" + one, n / CHANGED),
                    "(?<=\"resourceType\": \"Observation\",)",
                    "\"id\": \"" + id.substring(id.indexOf('/') + 1) + "\",");
            return Request.put("/" + id, json, Answers.holding(200, target.run() + "-u" + one));
        };
    }

    private static Requests patch(Target target) throws IOException, InterruptedException {
        List<String> stored = target.createObservations(Scores.stored(target).some("p", CHANGED));
        return n -> {
            int value = Math.floorMod(n / CHANGED, 28);
            String patch = "[{\"op\": \"replace\", \"path\": \"/valueQuantity/value\", \"value\": " + value + "}]";
            return new Request(
                    "PATCH",
                    "/" + stored.get(Math.floorMod(n, CHANGED)),
                    patch,
                    List.of("Content-Type", "application/json-patch+json"),
                    answer -> answer.statusCode() == 200
                            && answer.body().matches("(?s).*\"value\"\\s*:\\s*" + value + "\\b.*"),
                    answer -> Optional.empty());
        };
    }

    private static Requests transaction(Target target) {
        Scores scores = Scores.stored(target);
        return n -> {
            target.willCreate(ENTRIES);
            return Request.post("", bundle(scores, "t", n), Answers.all(ENTRIES, "201 Created"));
        };
    }

    private static Requests replay(Target target) throws IOException, InterruptedException {
        Scores scores = Scores.stored(target);
        for (int i = 0; i < REPLAYED; i++) {
            target.willCreate(ENTRIES);
            target.server().send(Request.post("", bundle(scores, "r", i), Answers.all(ENTRIES, "201 Created")));
        }
        return n -> Request.post("", bundle(scores, "r", Math.floorMod(n, REPLAYED)), Answers.all(ENTRIES, "200 OK"));
    }

    private static String bundle(Scores scores, String name, int n) {
        return Entry.transaction(IntStream.range(0, ENTRIES)
                .mapToObj(i -> {
                    String one = name + n + "-" + i;
                    return new Entry(
                            "Observation",
                            "urn:uuid:" + UUID.randomUUID(),
                            scores.identifier(one),
                            scores.score(one, n * ENTRIES + i));
                })
                .toList());
    }
}
