package org.trdcareplan.bench;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A short measurement of a server that has just been started: CPU time for an operation of some workloads as a part of the
 * CPU time of the {@link Calibration}'s loop. What the JVM's compilers take is left out, for a young server compiles
 * all the time; the lowest of several rounds counts, of the server and of the loop.
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
    private static final int ROUNDS_BEFORE = 8;

    private final Server server;
    private final Target target;
    private final Map<Workload, Workload.Requests> workloads = new LinkedHashMap<>();
    private final Map<String, Double> lowest = new LinkedHashMap<>();
    private double loop = Double.MAX_VALUE;
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
                smoke.round(connections);
            }
            smoke.lowest.clear();
            return smoke;
        }
    }

    /**
     * Measures; asked again it goes on, and the lowest of all rounds counts.
     *
     * @param rounds how many
     * @return loops of the calibration that an operation costs, by the workload
     */
    Map<String, Double> measure(int rounds) throws IOException, InterruptedException {
        try (Connections connections = new Connections(1);
                Calibration calibration = Calibration.start()) {
            for (int i = 0; i < rounds; i++) {
                loop = Math.min(loop, calibration.millis());
                round(connections);
            }
        }
        target.countStored();
        Map<String, Double> loops = new LinkedHashMap<>();
        lowest.forEach((name, millis) -> loops.put(name, millis / loop));
        return loops;
    }

    /** The CPU time of the loop at its fastest, in milliseconds. */
    double loopMillis() {
        return loop;
    }

    private void round(Connections connections) throws IOException, InterruptedException {
        for (Map.Entry<Workload, Workload.Requests> workload : workloads.entrySet()) {
            String name = workload.getKey().name();
            int requests = REQUESTS.get(name);
            int from = sent * requests;
            Round round =
                    Round.of(connections, server, requests, workload.getKey().counted(), n -> workload.getValue()
                            .number(from + n));
            Cpu used = round.used();
            lowest.merge(name, (used.all() - used.compiler()) / round.resources(), Math::min);
        }
        sent++;
    }
}
