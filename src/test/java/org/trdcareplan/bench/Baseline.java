package org.trdcareplan.bench;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** What operations cost when the baseline was written, in loops of the calibration, by workload. */
record Baseline(Map<String, Double> loops) {

    static final double TOLERATED = 1.25;

    private static final Path FILE = Path.of("bench/baseline.json");

    static Baseline read() throws IOException {
        return new Baseline(
                new ObjectMapper().readValue(FILE.toFile(), new TypeReference<TreeMap<String, Double>>() {}));
    }

    static void write(Map<String, Double> loops) throws IOException {
        Map<String, Double> rounded = new TreeMap<>();
        loops.forEach((workload, measured) -> rounded.put(workload, Math.round(measured * 1e7) / 1e7));
        Files.writeString(
                FILE, new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(rounded) + "\n");
    }

    /** @throws IllegalStateException when the workload is new: the baseline has to be written again */
    double of(String workload) {
        if (!loops.containsKey(workload)) {
            throw new IllegalStateException(FILE + " does not have " + workload + ": bench/smoke.sh --write-baseline");
        }
        return loops.get(workload);
    }

    /** Measured divided by baseline, of the workloads that cost more than is tolerated. */
    Map<String, Double> exceededBy(Map<String, Double> measured) {
        Map<String, Double> exceeding = new TreeMap<>();
        measured.forEach((workload, cost) -> {
            double ratio = cost / of(workload);
            if (ratio > TOLERATED) {
                exceeding.put(workload, ratio);
            }
        });
        return exceeding;
    }
}
