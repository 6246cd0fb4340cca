package org.trdcareplan.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A fixed piece of work in a JVM of its own, to say how fast this machine is at the moment: building JSON text, hashing it,
 * sorting, and looking up in a map that is larger than the processor's caches. A server's CPU time for an operation,
 * divided by that of the loop, is nearly the same on a fast and on a slow machine.
 */
final class Calibration implements AutoCloseable {

    private static final int KEYS = 150_000;
    private static final int TEXTS = 4_000;
    private static final int WARM_UP = 2;

    /** As long as a round of a workload: a shorter loop would sometimes be lucky where a round never is. */
    private static final int TIMES = 12;

    private final Process process;
    private final BufferedReader answers;
    private final Writer requests;

    private Calibration(Process process) {
        this.process = process;
        this.answers = process.inputReader();
        this.requests = process.outputWriter();
    }

    /** Starts the other JVM and warms it up. */
    static Calibration start() throws IOException {
        Calibration calibration = new Calibration(new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        classes(),
                        Calibration.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
        for (int i = 0; i < WARM_UP; i++) {
            calibration.millis();
        }
        return calibration;
    }

    private static String classes() {
        return Path.of(Calibration.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath())
                .toString();
    }

    /** Runs the loop once: its CPU time in milliseconds. */
    double millis() throws IOException {
        requests.write("\n");
        requests.flush();
        String answer = answers.readLine();
        if (answer == null) {
            throw new IOException("The calibration has ended");
        }
        return Double.parseDouble(answer.substring(0, answer.indexOf(' ')));
    }

    /** For each line that is read, runs the loop and writes its CPU time. */
    public static void main(String[] arguments) throws IOException, NoSuchAlgorithmException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        long sum = 0;
        while (lines.readLine() != null) {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            for (int i = 0; i < TIMES; i++) {
                sum += work();
            }
            long used = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
            System.out.println(used / 1e6 + " " + sum); // the sum, so that nothing of the work can be left out
        }
    }

    private static long work() throws NoSuchAlgorithmException {
        Random random = new Random(1);
        Map<Integer, String> map = new HashMap<>();
        for (int i = 0; i < KEYS; i++) {
            map.put(random.nextInt(), "value-" + i);
        }
        long sum = 0;
        Random again = new Random(1);
        for (int i = 0; i < KEYS; i++) {
            sum += map.get(again.nextInt()).length();
        }
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < TEXTS; i++) {
            StringBuilder json = new StringBuilder("{\"resourceType\": \"Observation\"");
            for (int field = 0; field < 20; field++) {
                json.append(", \"field-").append(field).append("\": ").append(random.nextInt());
            }
            byte[] hash = sha256.digest(json.append('}').toString().getBytes(StandardCharsets.UTF_8));
            sum += hash[0];
            texts.add(json.reverse().toString());
        }
        Collections.sort(texts);
        return sum + texts.get(0).hashCode();
    }

    @Override
    public void close() throws IOException {
        requests.close();
        process.destroy();
    }
}
