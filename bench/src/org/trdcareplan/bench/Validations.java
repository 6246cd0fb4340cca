package org.trdcareplan.bench;

import java.io.IOException;
import java.util.List;
import org.trdcareplan.bench.Workload.Requests;

/** {@code $validate}: the verdict must hold no error, and a server must find one where there is one. */
final class Validations {

    private Validations() {}

    static List<Workload> all() {
        return List.of(
                new Workload("validate-observation", 1, 1000, false, Validations::observation),
                new Workload("validate-careplan", 1, 500, false, Validations::carePlan),
                new Workload("validate-session", 1, 100, false, Validations::session));
    }

    private static Requests observation(Target target) {
        Scores scores = new Scores(target.run(), target.server().plain());
        return n -> Request.post("/Observation/$validate", scores.score("v" + n, n), Answers::valid);
    }

    private static Requests carePlan(Target target) {
        String example = declared(target, Template.read("CarePlan/esketamine-plan"));
        return n -> {
            String json = Template.edit(example, "ESK-P1", target.run() + "-" + n);
            json = Template.edit(json, "(?<=\"title\": \")", "Plan " + n + ". ");
            return Request.post("/CarePlan/$validate", json, Answers::valid);
        };
    }

    /** A session with its drug, vital signs, findings and discharge, as one bundle. */
    private static Requests session(Target target) {
        String example = declared(target, Template.read("Bundle/esketamine-session-1-bundle"));
        return n -> Request.post(
                "/Bundle/$validate", example.replace("\"ESK-S1", '"' + target.run() + "-" + n), Answers::valid);
    }

    private static String declared(Target target, String json) {
        return target.server().plain() ? Template.plain(json) : json;
    }

    /** Refuses a server that finds no fault in an observation without status: it does not validate. */
    static void checkValidates(Server server) throws IOException, InterruptedException {
        server.send(Request.post(
                "/Observation/$validate",
                new Scores("broken", server.plain()).broken(),
                answer -> Answers.hasError(answer) && answer.body().contains("Observation.status")));
    }
}
