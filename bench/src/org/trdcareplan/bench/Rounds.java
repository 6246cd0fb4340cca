package org.trdcareplan.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measures workloads on several servers in alternation. First every workload warms every server up, so that none pays for
 * what the JVM compiles for all; then each is measured in rounds on the first server, the second, the first again. A round
 * is a number of requests, not a time: beside other work it takes longer, its CPU time stays.
 */
final class Rounds {

    /** The numbers of the requests of a warm-up, so that the measured ones are the same however long it took. */
    private static final int WARM_UP = 1_000_000;

    private final List<Target> targets;
    private final Connections connections;
    private final int rounds;
    private final Duration warmUp;

    Rounds(List<Target> targets, Connections connections, int rounds, Duration warmUp) {
        this.targets = targets;
        this.connections = connections;
        this.rounds = rounds;
        this.warmUp = warmUp;
    }

    /** A row for each workload and server. */
    List<Row> measure(List<Workload> workloads) throws IOException, InterruptedException {
        Map<Workload, Map<Target, Workload.Requests>> requests = new LinkedHashMap<>();
        for (Workload workload : workloads) {
            Map<Target, Workload.Requests> prepared = new LinkedHashMap<>();
            for (Target target : targets) {
                prepared.put(target, workload.preparation().on(target));
                warmUp(target, workload, prepared.get(target));
            }
            requests.put(workload, prepared);
            System.err.printf("%s: warm%n", workload.name());
        }
        List<Row> rows = new ArrayList<>();
        for (Workload workload : workloads) {
            rows.addAll(measure(workload, requests.get(workload)));
        }
        return rows;
    }

    private List<Row> measure(Workload workload, Map<Target, Workload.Requests> requests)
            throws IOException, InterruptedException {
        Map<Target, List<Round>> measured = new LinkedHashMap<>();
        targets.forEach(target -> measured.put(target, new ArrayList<>()));
        for (int i = 0; i < rounds; i++) {
            for (Target target : targets) {
                Round round =
                        round(target, workload, requests.get(target), i * workload.measured(), workload.measured());
                measured.get(target).add(round);
                System.err.printf(
                        Locale.ROOT,
                        "%s %s: %.2f%n",
                        workload.name(),
                        target.server().name(),
                        Round.cpu(List.of(round)).getAverage());
            }
        }
        double first = Round.cpu(measured.get(targets.get(0))).getAverage();
        List<Row> rows = new ArrayList<>();
        measured.forEach(
                (target, of) -> rows.add(Row.of(workload.name(), target.server().name(), of, first)));
        return rows;
    }

    private void warmUp(Target target, Workload workload, Workload.Requests requests)
            throws IOException, InterruptedException {
        long began = System.nanoTime();
        int some = Math.max(1, workload.measured() / 10);
        int sent = 0;
        do {
            round(target, workload, requests, WARM_UP + sent, some);
            sent += some;
        } while (System.nanoTime() - began < warmUp.toNanos());
    }

    private Round round(Target target, Workload workload, Workload.Requests requests, int from, int count)
            throws IOException, InterruptedException {
        return Round.of(connections, target.server(), count, workload.counted(), n -> requests.number(from + n));
    }
}
