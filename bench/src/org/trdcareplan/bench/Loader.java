package org.trdcareplan.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Brings a population onto a server, one transaction for each patient, and counts it. A patient who is there is not sent
 * again, so that an interrupted load goes on, and a larger scale adds to a smaller one.
 */
final class Loader {

    private static final List<String> COUNTED = List.of("CarePlan", "MedicationStatement", "Procedure", "Condition");

    private final Server server;
    private final Population population;
    private final Connections connections;

    Loader(Server server, Population population, Connections connections) {
        this.server = server;
        this.population = population;
        this.connections = connections;
    }

    /**
     * Loads who is missing.
     *
     * @return what it took, or nothing if all were there
     */
    Optional<Round> load() throws IOException, InterruptedException {
        Ids before = Ids.of(server, population);
        List<Integer> missing = IntStream.range(0, population.scale())
                .filter(number -> !before.knows(number))
                .boxed()
                .toList();
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        List<Entry> places = population.places();
        server.send(Request.post("", Entry.transaction(places), answer -> answer.statusCode() == 200));
        AtomicInteger resources = new AtomicInteger();
        Round round = Round.of(connections, server, missing.size(), 1, n -> {
            List<Entry> entries = population.person(missing.get(n)).entries();
            resources.addAndGet(entries.size());
            return Request.post("", Entry.transaction(entries), Answers.all(entries.size(), "201 Created"));
        });
        return Optional.of(new Round(resources.get(), round.latencies(), round.nanos(), round.used()));
    }

    /**
     * Checks that the server holds the population and no other records of some types, which no workload stores.
     *
     * @throws IllegalStateException when it holds more or less
     */
    void count() throws IOException, InterruptedException {
        Map<String, Long> expected = new HashMap<>();
        for (int number = 0; number < population.scale(); number++) {
            population.person(number).entries().forEach(entry -> expected.merge(entry.type(), 1L, Long::sum));
        }
        List<String> wrong = new ArrayList<>();
        for (String type : COUNTED) {
            String path = "/" + type + "?_summary=count";
            long there = Answers.total(server.send(Request.get(path, answer -> answer.statusCode() == 200)));
            if (there != expected.get(type)) {
                wrong.add("%s: %d instead of %d".formatted(type, there, expected.get(type)));
            }
        }
        if (!wrong.isEmpty()) {
            throw new IllegalStateException(wrong.stream()
                    .collect(Collectors.joining(
                            ", ",
                            server.name() + " does not hold the population of that seed and scale alone: ",
                            ". Start with an empty database, or take the scale that it has.")));
        }
    }
}
