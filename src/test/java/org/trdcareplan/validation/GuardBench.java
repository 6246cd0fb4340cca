package org.trdcareplan.validation;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import org.hl7.fhir.r4.model.Resource;
import org.trdcareplan.ig.GuideFiles.ResourceFile;
import org.trdcareplan.validation.guard.Judgement;
import org.trdcareplan.validation.guard.WriteGuard;

/**
 * What a write costs with the guard and with the full validator: CPU time of one warm thread for one resource, as a
 * Markdown table. Run it with the test classpath; arguments are names of examples without {@code .json}.
 */
final class GuardBench {

    private static final List<String> TYPICAL = List.of(
            "Observation-esketamine-phq9-week4",
            "Observation-esketamine-madrs-week4",
            "CarePlan-esketamine-plan",
            "Procedure-esketamine-session-1",
            "MedicationAdministration-esketamine-session-1-dose");
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private GuardBench() {}

    public static void main(String[] names) {
        ResourceValidator full = GuideFixtures.serverValidator();
        WriteGuard guard = new WriteGuard(full.profiles(), GuideFixtures.GUIDE);
        System.out.println("| Resource | guard, ms | full validator, ms | certain |");
        System.out.println("|---|---:|---:|---|");
        for (String name : names.length == 0 ? TYPICAL : List.of(names)) {
            Resource resource = example(name);
            Judgement first = guard.judge(resource);
            Report report = full.validate(resource);
            if (report.findings().isEmpty()) {
                guard.learn(first);
            }
            double guarded = milliseconds(() -> guard.judge(resource), 20_000);
            double validated = milliseconds(() -> full.validate(resource), 400);
            Judgement now = guard.judge(resource);
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.3f | %.2f | %s |%n",
                    name,
                    guarded,
                    validated,
                    now.isCertain() ? "yes" : "no: " + now.doubt());
        }
    }

    private static Resource example(String name) {
        ResourceFile file = GuideFixtures.examples().stream()
                .filter(example -> example.name().equals(name + ".json"))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no example " + name));
        return (Resource) GuideFixtures.CONTEXT.newJsonParser().parseResource(file.json());
    }

    /** The best of several rounds, each after the compiler had its time. */
    private static double milliseconds(Runnable work, int times) {
        double best = Double.MAX_VALUE;
        for (int round = 0; round < 5; round++) {
            long start = THREADS.getCurrentThreadCpuTime();
            for (int i = 0; i < times; i++) {
                work.run();
            }
            best = Math.min(best, (THREADS.getCurrentThreadCpuTime() - start) / 1e6 / times);
        }
        return best;
    }
}
