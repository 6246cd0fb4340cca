package org.trdcareplan.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Measures what made-up patients cost a FHIR R4 server: CPU time of the server and of its PostgreSQL, throughput, latency.
 *
 * <pre>
 * bench/load.sh [--scale=200] [--seed=7] [--connections=1] [--rounds=4] [--warm-up=15] [--only=REGEX] [--json]
 *     name=url,pid[,postmaster][,plain] ...</pre>
 *
 * <p>Run it on the machine of the servers, on Linux. A server is named with its FHIR base, the process id of its JVM and
 * that of its PostgreSQL's postmaster; {@code plain} is for a server without the guide. Patients who are missing are loaded
 * first. CPU time is from {@code /proc}, for each operation, or for each resource that a transaction carries; latency is
 * that of a request; both in milliseconds. The ratio is that of the CPU time to the first server's.
 *
 * <p>Every answer is checked. The first wrong one is printed and ends the run with status 1. So does a server that finds no
 * fault in an observation without status.
 */
public final class Load {

    private final Options options;
    private final Connections connections;

    private Load(Options options, Connections connections) {
        this.options = options;
        this.connections = connections;
    }

    public static void main(String[] arguments) throws Exception {
        try {
            Options options = Options.of(arguments);
            try (Connections connections = new Connections(options.connections())) {
                new Load(options, connections).run();
            }
            System.exit(0);
        } catch (IllegalArgumentException | IllegalStateException | WrongAnswerException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private void run() throws IOException, InterruptedException {
        List<Workload> workloads = options.workloads();
        boolean populated = workloads.stream().anyMatch(Workload::needsPopulation);
        int scale = populated ? options.scale() : 0;
        List<Row> rows = new ArrayList<>();
        List<Target> targets = new ArrayList<>();
        double first = 0;
        for (Server server : options.servers()) {
            Validations.checkValidates(server);
            Population population = new Population(options.seed(), scale, server.plain());
            Optional<Round> loaded = new Loader(server, population, connections).load();
            if (loaded.isPresent()) {
                double cpu = Round.cpu(List.of(loaded.get())).getAverage();
                first = first == 0 ? cpu : first;
                rows.add(Row.of("load", server.name(), List.of(loaded.get()), first));
            }
            if (populated) {
                new Loader(server, population, connections).count();
            }
            targets.add(Target.of(server, population));
        }
        Rounds rounds = new Rounds(targets, connections, options.rounds(), Duration.ofSeconds(options.warmUp()));
        rows.addAll(rounds.measure(workloads));
        for (Target target : targets) {
            target.countStored();
        }
        report(rows);
    }

    private void report(List<Row> rows) throws IOException {
        List<Row> memory = new ArrayList<>();
        for (Server server : options.servers()) {
            Map<String, Object> cells = new LinkedHashMap<>();
            cells.put("server", server.name());
            cells.put("resident MB", Cpu.residentMegabytes(server));
            memory.add(new Row(cells));
        }
        System.out.println(
                options.json()
                        ? "{\"operations\": " + Row.json(rows) + ",\n\"memory\": " + Row.json(memory) + "}"
                        : Row.table(rows) + "\n\n" + Row.table(memory));
    }
}
