package org.trdcareplan.bench;

import java.io.IOException;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.function.IntFunction;

/**
 * A number of requests and what they took.
 *
 * @param resources that were read, written, found or checked, by the workload's own count
 * @param latencies of the requests, in nanoseconds
 * @param nanos from the first request to the last answer
 */
record Round(int resources, List<Long> latencies, long nanos, Cpu used) {

    /** @param resources in each request */
    static Round of(Connections connections, Server server, int requests, int resources, IntFunction<Request> made)
            throws IOException, InterruptedException {
        Cpu before = Cpu.of(server);
        long began = System.nanoTime();
        List<Long> latencies = connections.send(server, requests, made);
        long nanos = System.nanoTime() - began;
        return new Round(requests * resources, latencies, nanos, Cpu.of(server).minus(before));
    }

    /** Of server and PostgreSQL for each resource. */
    static DoubleSummaryStatistics cpu(List<Round> rounds) {
        return rounds.stream()
                .mapToDouble(round -> round.used.all() / round.resources)
                .summaryStatistics();
    }
}
