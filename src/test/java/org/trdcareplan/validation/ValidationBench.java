package org.trdcareplan.validation;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * CPU and allocation of one validation on one warm thread, without HTTP, and the memory that the validator holds. Run by
 * {@code mvn -q test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=org.trdcareplan.validation.ValidationBench};
 * argument: validations of each resource in a round, default 3000.
 */
public final class ValidationBench {

    private static final List<String> EXAMPLES = List.of(
            "Observation-esketamine-phq9-week4",
            "Observation-esketamine-madrs-week4",
            "CarePlan-esketamine-plan",
            "Patient-esketamine-patient");

    private static final int ROUNDS = 4;

    private ValidationBench() {}

    public static void main(String... arguments) throws IOException {
        int times = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 3_000;
        long before = heldBytes();
        long began = System.nanoTime();
        ResourceValidator validator = ResourceValidator.offline();
        System.out.printf("validator made in %d ms%n", (System.nanoTime() - began) / 1_000_000);
        System.out.printf("held by it when made: %d MB%n", (heldBytes() - before) / 1_000_000);
        try {
            measure(validator, times);
            System.out.printf("held by it in the end: %d MB%n", (heldBytes() - before) / 1_000_000);
        } finally {
            Reference.reachabilityFence(validator);
        }
    }

    private static void measure(ResourceValidator validator, int times) throws IOException {
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        System.out.println("| resource | bytes | findings | first, ms | CPU, ms | allocated, KB |");
        System.out.println("|---|---|---|---|---|---|");
        for (String example : EXAMPLES) {
            byte[] content = Files.readAllBytes(Path.of("ig/fsh-generated/package/example", example + ".json"));
            long first = System.nanoTime();
            int findings = validator.validate(content, Format.JSON).findings().size();
            first = System.nanoTime() - first;
            long cpu = 0;
            long allocated = 0;
            for (int round = 0; round < ROUNDS; round++) { // the last one counts
                cpu = thread.getCurrentThreadCpuTime();
                allocated = thread.getCurrentThreadAllocatedBytes();
                for (int i = 0; i < times; i++) {
                    validator.validate(content, Format.JSON);
                }
                cpu = thread.getCurrentThreadCpuTime() - cpu;
                allocated = thread.getCurrentThreadAllocatedBytes() - allocated;
            }
            System.out.printf(
                    "| %s | %d | %d | %d | %.3f | %d |%n",
                    example, content.length, findings, first / 1_000_000, cpu / 1e6 / times, allocated / 1024 / times);
        }
    }

    /** What is reachable in the heap. */
    private static long heldBytes() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
