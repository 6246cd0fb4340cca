package org.trdcareplan.bench;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;

/** PHQ-9 scores that a run writes or has validated, each different. */
final class Scores {

    static final String SYSTEM = "http://clinic.test/fhir/result";

    private final String run;
    private final String example;

    /** @param plain whether they declare no profile */
    Scores(String run, boolean plain) {
        String json = Template.read("Observation/esketamine-phq9-week4");
        this.run = run;
        this.example = plain ? Template.plain(json) : json;
    }

    /** Those to be stored: of the run's patient, and not based on the example's plan, which is not there. */
    static Scores stored(Target target) {
        Scores scores = new Scores(target.run(), target.server().plain());
        String json = scores.example.replace("Patient/esketamine-patient", target.patient());
        return new Scores(Template.edit(json, "\"basedOn\": \\[[^]]*\\],", ""), target.run());
    }

    private Scores(String example, String run) {
        this.run = run;
        this.example = example;
    }

    /** @param name of the identifier, within the run */
    String score(String name, int n) {
        String json = Template.edit(example, "ESK-PHQ9-week4", run + "-" + name);
        json = Template.edit(json, "(?<=\"value\": )9(?=,)", Integer.toString(Math.floorMod(n, 28)));
        return Template.edit(json, "T09:00:00", "T%tT".formatted(LocalTime.ofSecondOfDay(Math.floorMod(n, 86_400))));
    }

    List<String> some(String name, int count) {
        return IntStream.range(0, count).mapToObj(n -> score(name + n, n)).toList();
    }

    /** As a search asks for it. */
    String identifier(String name) {
        return SYSTEM + "|" + run + "-" + name;
    }

    /** Without the status, which R4 demands. */
    String broken() {
        return Template.edit(example, "\"status\": \"final\",", "");
    }
}
