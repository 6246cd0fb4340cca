package org.trdcareplan.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * User and system time in milliseconds, of the JVM and of PostgreSQL with all its processes, those included that have
 * ended. Linux only: it is read from {@code /proc}.
 *
 * @param compiler what the JVM's compilers took of its time
 */
record Cpu(double server, double compiler, double database) {

    private static final Path PROC = Path.of("/proc");
    private static final double TICK = 1000.0 / ticksPerSecond();

    static Cpu of(Server server) throws IOException {
        double database = 0;
        if (server.postmaster().isPresent()) {
            long postmaster = server.postmaster().getAsLong();
            // the children first: one that ends meanwhile is counted by the postmaster
            for (ProcessHandle child :
                    ProcessHandle.of(postmaster).orElseThrow().children().toList()) {
                database += millisUnlessEnded(PROC.resolve(Long.toString(child.pid())));
            }
            database += millis(PROC.resolve(Long.toString(postmaster)), 4);
        }
        Path process = PROC.resolve(Long.toString(server.pid()));
        return new Cpu(millis(process, 2), compilers(process), database);
    }

    Cpu minus(Cpu before) {
        return new Cpu(server - before.server, compiler - before.compiler, database - before.database);
    }

    double all() {
        return server + database;
    }

    /** Resident memory of the JVM, in megabytes: what {@code VmRSS} says. */
    static long residentMegabytes(Server server) throws IOException {
        return Files.readAllLines(PROC.resolve(Long.toString(server.pid())).resolve("status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    /** HotSpot ends threads of its compilers when they have nothing to do, never the first of each. */
    private static double compilers(Path process) throws IOException {
        double millis = 0;
        List<Path> threads;
        try (Stream<Path> tasks = Files.list(process.resolve("task"))) {
            threads = tasks.toList();
        }
        for (Path thread : threads) {
            if (name(thread).matches("C[12] CompilerThre\\s*")) {
                millis += millisUnlessEnded(thread);
            }
        }
        return millis;
    }

    private static String name(Path thread) {
        try {
            return Files.readString(thread.resolve("comm"));
        } catch (IOException e) {
            return "ended";
        }
    }

    private static double millisUnlessEnded(Path process) {
        try {
            return millis(process, 2);
        } catch (IOException e) {
            return 0;
        }
    }

    /** The first two or four of utime, stime, cutime, cstime: proc(5), the fields from the 14th on. */
    private static double millis(Path process, int fields) throws IOException {
        String stat = Files.readString(process.resolve("stat"));
        String[] afterName = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return TICK
                * Arrays.stream(afterName, 11, 11 + fields)
                        .mapToLong(Long::parseLong)
                        .sum();
    }

    private static int ticksPerSecond() {
        try {
            byte[] answer = new ProcessBuilder("getconf", "CLK_TCK")
                    .start()
                    .getInputStream()
                    .readAllBytes();
            return Integer.parseInt(new String(answer, StandardCharsets.US_ASCII).trim());
        } catch (IOException e) {
            throw new UncheckedIOException("getconf CLK_TCK does not answer", e);
        }
    }
}
