package org.trdcareplan.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Requests of one kind.
 *
 * @param counted what one request counts for: the resources that a transaction carries, otherwise 1
 * @param measured requests in a round
 * @param needsPopulation whether it asks for patients of the population
 */
record Workload(String name, int counted, int measured, boolean needsPopulation, Preparation preparation) {

    /** Gives the requests of a kind by their number; each number once, the same on every server. */
    interface Requests {
        Request number(int n);
    }

    /** Makes what the requests need on a server, once. */
    interface Preparation {
        Requests on(Target target) throws IOException, InterruptedException;
    }

    static List<Workload> all() {
        List<Workload> all = new ArrayList<>(Reads.all());
        all.addAll(Writes.all());
        all.addAll(Validations.all());
        return all;
    }
}
