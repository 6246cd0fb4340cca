package org.trdcareplan.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A short measurement of a server that has just been started: CPU time for an operation of some workloads as a part of the
 * CPU time of the {@link Calibration}'s loop. What the JVM's compilers take is left out, for a young server compiles
 * all the time. The loop runs right before each round of a workload, since a machine that others use too changes its speed
 * within seconds; the median of all rounds counts.
 */
final class Smoke {

    static final long SEED = 7;
    static final int SCALE = 20;

    /** Requests in a round: about half a second of CPU time of a server that has warmed up a little. */
    static final Map<String, Integer> REQUESTS = Map.of(
            "read-careplan", 300,
            "search-observation", 120,
            "count-observation", 200,
            "create-observation", 150,
            "transaction-50", 4,
            "validate-careplan", 200);

    /** So many rounds come before; their number, not their time, says how much is compiled: an operation costs less in each. */
    private static final int ROUNDS_BEFORE = 14;

    private final Server server;
    private final Target target;
    private final Map<Workload, Workload.Requests> workloads = new LinkedHashMap<>();
    private final Map<String, List<Double>> loops = new LinkedHashMap<>();
    private final List<Double> loopMillis = new ArrayList<>();
    private int sent;

    private Smoke(Server server, Target target) throws IOException, InterruptedException {
        this.server = server;
        this.target = target;
        for (Workload workload : Workload.all()) {
            if (REQUESTS.containsKey(workload.name())) {
                workloads.put(workload, workload.preparation().on(target));
            }
        }
    }

    /** Loads some patients and warms up. */
    static Smoke on(Server server) throws IOException, InterruptedException {
        Population population = new Population(SEED, SCALE, server.plain());
        try (Connections connections = new Connections(1)) {
            Loader loader = new Loader(server, population, connections);
            loader.load();
            loader.count();
            Smoke smoke = new Smoke(server, Target.of(server, population));
            for (int i = 0; i < ROUNDS_BEFORE; i++) {
                for (Workload workload : smoke.workloads.keySet()) {
                    smoke.round(workload, connections);
                }
                smoke.sent++;
            }
            return smoke;
        }
    }

    /**
     * Measures; asked again it goes on, and the median of all rounds counts.
     *
     * @param rounds how many
     * @return loops of the calibration that an operation costs, by the workload
     */
    Map<String, Double> measure(int rounds) throws IOException, InterruptedException {
        try (Connections connections = new Connections(1);
                Calibration calibration = Calibration.start()) {
            for (int i = 0; i < rounds; i++) {
                for (Workload workload : workloads.keySet()) {
                    double loop = calibration.millis();
                    loopMillis.add(loop);
                    double operation = round(workload, connections);
                    loops.computeIfAbsent(workload.name(), name -> new ArrayList<>())
                            .add(operation / loop);
                }
                sent++;
            }
        }
        target.countStored();
        Map<String, Double> medians = new LinkedHashMap<>();
        loops.forEach((name, ofRounds) -> medians.put(name, median(ofRounds)));
        return medians;
    }

    /** The median CPU time of the loop, in milliseconds. */
    double loopMillis() {
        return median(loopMillis);
    }

    /** What an operation cost, in milliseconds. */
    private double round(Workload workload, Connections connections) throws IOException, InterruptedException {
        Workload.Requests requests = workloads.get(workload);
        int size = REQUESTS.get(workload.name());
        int from = sent * size;
        Round round = Round.of(connections, server, size, workload.counted(), n -> requests.number(from + n));
        Cpu used = round.used();
        return (used.all() - used.compiler()) / round.resources();
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
