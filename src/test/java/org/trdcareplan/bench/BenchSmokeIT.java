package org.trdcareplan.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.trdcareplan.ServerProcess;

/** The bench on a server that has just been started; CPU times are read from Linux' {@code /proc}. */
@EnabledOnOs(OS.LINUX)
class BenchSmokeIT {

    private static final Path BASELINE = Path.of("bench/baseline.json");

    private static final double TOLERATED = 1.25;

    @Test
    void noOperationCostsAQuarterMoreCpuThanTheBaseline() throws Exception {
        try (ServerProcess process = new ServerProcess("bench-smoke")) {
            Smoke smoke = Smoke.on(
                    Server.of("smoke=%s,%d,%d".formatted(process.base(), process.pid(), process.postmaster())));
            Map<String, Double> loops = smoke.measure();
            if (Boolean.getBoolean("trd.bench.write-baseline")) {
                loops = smoke.measure();
                write(loops);
            }
            Map<String, Double> baseline = read();
            if (!above(loops, baseline).isEmpty()) {
                loops = smoke.measure(); // on a busy machine once more
            }
            System.out.printf(Locale.ROOT, "A loop of the calibration took %.1f ms.%n", smoke.loopMillis());
            loops.forEach((workload, measured) -> System.out.printf(
                    Locale.ROOT, "%s: %.5f loops, baseline %.5f%n", workload, measured, baseline.get(workload)));

            assertThat(loops.keySet()).as("workloads of the baseline").isEqualTo(baseline.keySet());
            assertThat(above(loops, baseline))
                    .as(
                            "operations that cost more than %s of the baseline's CPU; if they have to, bench/smoke.sh"
                                    + " --write-baseline on a quiet machine, and say why in the commit",
                            TOLERATED)
                    .isEmpty();
        }
    }

    /** Measured divided by baseline, of those above what is tolerated. */
    private static Map<String, Double> above(Map<String, Double> loops, Map<String, Double> baseline) {
        Map<String, Double> above = new TreeMap<>();
        loops.forEach((workload, measured) -> {
            double ratio = measured / baseline.getOrDefault(workload, measured);
            if (ratio > TOLERATED) {
                above.put(workload, ratio);
            }
        });
        return above;
    }

    private static Map<String, Double> read() throws IOException {
        return new ObjectMapper().readValue(BASELINE.toFile(), new TypeReference<TreeMap<String, Double>>() {});
    }

    private static void write(Map<String, Double> loops) throws IOException {
        Map<String, Double> rounded = new TreeMap<>();
        loops.forEach((workload, measured) -> rounded.put(workload, Math.round(measured * 1e5) / 1e5));
        Files.writeString(
                BASELINE, new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(rounded) + "\n");
    }
}
