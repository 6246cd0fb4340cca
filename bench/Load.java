import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Measures what a resource costs a FHIR R4 server that validates it, stores it, or takes it in a transaction: CPU time
 * of the server and of its PostgreSQL, throughput and latency.
 *
 * <pre>
 * java bench/Load.java [--connections=1] [--rounds=4] [--warm-up=40] [--only=REGEX] [--json]
 *     name=url,pid[,postmaster][,plain] ...</pre>
 *
 * <p>Run it in the repository's root, on the machine of the servers, on Linux. A server is named with its FHIR base,
 * the process id of its JVM and that of its PostgreSQL's postmaster; {@code plain} is for a server without the guide:
 * it validates the same resources without their profiles, and stores them as they are. Of several servers one works
 * while the others rest, in turns: each workload (those that {@code --only} matches) is warmed up on every server for
 * some seconds, then measured in rounds on the first, the second, the first again. A round is a number of requests, not
 * a time: beside other work it takes longer, its CPU time stays.
 *
 * <p>CPU time is user and system time from {@code /proc/<pid>/stat}: of the JVM with its collector and compiler, and of
 * the postmaster with all its processes, those included that have ended. It is given for each <em>resource</em> (a
 * transaction carries {@value #ENTRIES}), over all rounds, and for the lowest and the highest round; latency is that of
 * a request. Both are in milliseconds. The ratio is that of the CPU time to the first server's.
 *
 * <p>Every request differs, and every answer is checked. The first wrong one is printed and ends the run with status 1.
 * So does a server that finds no fault in an observation without status.
 */
public final class Load {

    private static final int ENTRIES = 50;

    private static final String IDENTIFIERS = "http://clinic.test/fhir/result";

    private static final Duration TIMEOUT = Duration.ofMinutes(2);

    private static final List<Workload> WORKLOADS = List.of(
            new Workload("validate-observation", 1, 1000, Server::validateObservation),
            new Workload("validate-careplan", 1, 500, Server::validateCarePlan),
            new Workload("create-observation", 1, 1000, Server::createObservation),
            new Workload("transaction-" + ENTRIES, ENTRIES, 30, Server::transaction),
            new Workload("replay-" + ENTRIES, ENTRIES, 50, Server::replay));

    private final List<Server> servers;
    private final Options options;
    private final ExecutorService connections;

    private Load(List<Server> servers, Options options) {
        this.servers = servers;
        this.options = options;
        this.connections = Executors.newFixedThreadPool(options.connections());
    }

    public static void main(String[] arguments) throws Exception {
        try {
            Options options = Options.of(arguments);
            List<Server> servers = new ArrayList<>();
            for (String argument : options.servers()) {
                servers.add(Server.of(argument));
            }
            if (servers.stream()
                            .map(server -> server.postmaster.isPresent())
                            .distinct()
                            .count()
                    > 1) {
                throw new IllegalArgumentException("Name the postmaster of every server or of none");
            }
            List<Row> rows = new Load(servers, options).run();
            System.out.println(options.json() ? Row.json(rows) : Row.table(rows));
            System.exit(0);
        } catch (IllegalArgumentException | WrongAnswerException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private List<Row> run() throws Exception {
        List<Row> rows = new ArrayList<>();
        for (Server server : servers) {
            server.checkValidates();
            server.createPatient();
        }
        for (Workload workload : WORKLOADS) {
            if (!workload.name().matches(options.only())) {
                continue;
            }
            Map<Server, List<Round>> rounds = new LinkedHashMap<>();
            for (Server server : servers) {
                warmUp(server, workload);
                rounds.put(server, new ArrayList<>());
            }
            for (int i = 0; i < options.rounds(); i++) {
                for (Server server : servers) {
                    Round round = round(server, workload, workload.measured());
                    rounds.get(server).add(round);
                    System.err.printf(
                            Locale.ROOT,
                            "%s %s: %.2f%n",
                            workload.name(),
                            server.name,
                            Round.cpu(List.of(round)).getAverage());
                }
            }
            double first = Round.cpu(rounds.get(servers.get(0))).getAverage();
            rounds.forEach((server, measured) -> rows.add(Row.of(workload.name(), server.name, measured, first)));
        }
        for (Server server : servers) {
            server.countStored();
        }
        return rows;
    }

    private void warmUp(Server server, Workload workload) throws Exception {
        long began = System.nanoTime();
        do {
            round(server, workload, workload.measured() / 10);
        } while (System.nanoTime() - began < Duration.ofSeconds(options.warmUp()).toNanos());
    }

    private Round round(Server server, Workload workload, int requests) throws Exception {
        long[] latencies = new long[requests];
        AtomicInteger next = new AtomicInteger();
        Callable<Void> connection = () -> {
            for (int n = next.getAndIncrement(); n < requests; n = next.getAndIncrement()) {
                latencies[n] = server.send(workload.request().apply(server));
            }
            return null;
        };
        Cpu before = Cpu.of(server);
        long began = System.nanoTime();
        for (Future<Void> ended : connections.invokeAll(Collections.nCopies(options.connections(), connection))) {
            try {
                ended.get();
            } catch (ExecutionException e) {
                throw e.getCause() instanceof Exception cause ? cause : e;
            }
        }
        long nanos = System.nanoTime() - began;
        return new Round(
                requests * workload.resources(),
                latencies,
                nanos,
                Cpu.of(server).minus(before));
    }

    private record Options(List<String> servers, int connections, int rounds, int warmUp, String only, boolean json) {

        static Options of(String... arguments) {
            List<String> servers = new ArrayList<>();
            int connections = 1;
            int rounds = 4;
            int warmUp = 40;
            String only = ".*";
            boolean json = false;
            for (String argument : arguments) {
                if (argument.matches("--connections=[1-9]\\d*")) {
                    connections = Integer.parseInt(argument.substring("--connections=".length()));
                } else if (argument.matches("--rounds=[1-9]\\d*")) {
                    rounds = Integer.parseInt(argument.substring("--rounds=".length()));
                } else if (argument.matches("--warm-up=\\d+")) {
                    warmUp = Integer.parseInt(argument.substring("--warm-up=".length()));
                } else if (argument.startsWith("--only=")) {
                    only = argument.substring("--only=".length());
                } else if (argument.equals("--json")) {
                    json = true;
                } else {
                    servers.add(argument);
                }
            }
            if (servers.isEmpty()) {
                throw new IllegalArgumentException("Name a server: name=url,pid[,postmaster][,plain]");
            }
            return new Options(servers, connections, rounds, warmUp, only, json);
        }
    }

    /**
     * @param resources in a request
     * @param measured requests in a round
     */
    private record Workload(String name, int resources, int measured, Function<Server, Request> request) {}

    private record Request(String path, String body, Predicate<HttpResponse<String>> right) {}

    private record Round(int resources, long[] latencies, long nanos, Cpu used) {

        /** Of server and PostgreSQL for each resource. */
        static DoubleSummaryStatistics cpu(List<Round> rounds) {
            return rounds.stream()
                    .mapToDouble(round -> (round.used.server() + round.used.database()) / round.resources)
                    .summaryStatistics();
        }
    }

    /** A server, its process ids, and the next resource for it, each made from an example of the guide. */
    private static final class Server {

        private static final Pattern ARGUMENT =
                Pattern.compile("(?<name>[^=]+)=(?<base>[^,]+),(?<pid>\\d+)(,(?<postmaster>\\d+))?(?<plain>,plain)?");

        private static final Pattern ERROR = Pattern.compile("\"severity\"\\s*:\\s*\"(error|fatal)\"");

        private final HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        private final String run = UUID.randomUUID().toString();
        private final AtomicInteger validated = new AtomicInteger();
        private final AtomicInteger created = new AtomicInteger();
        private final AtomicInteger transactions = new AtomicInteger();
        private final AtomicInteger replayed = new AtomicInteger();

        private final String name;
        private final String base;
        private final long pid;
        private final OptionalLong postmaster;
        private final String patientExample;
        private final String observationExample;
        private final String storedExample;
        private final String carePlanExample;
        private String patient;

        private Server(String name, String base, long pid, OptionalLong postmaster, boolean plain) throws IOException {
            this.name = name;
            this.base = base;
            this.pid = pid;
            this.postmaster = postmaster;
            this.patientExample = example("Patient-esketamine-patient", /* plain= */ false);
            this.observationExample = example("Observation-esketamine-phq9-week4", plain);
            this.storedExample = example("Observation-esketamine-phq9-week4", /* plain= */ false);
            this.carePlanExample = example("CarePlan-esketamine-plan", plain);
        }

        static Server of(String argument) throws IOException {
            Matcher parts = ARGUMENT.matcher(argument);
            if (!parts.matches()) {
                throw new IllegalArgumentException("Not name=url,pid[,postmaster][,plain]: " + argument);
            }
            String postmaster = parts.group("postmaster");
            return new Server(
                    parts.group("name"),
                    parts.group("base"),
                    Long.parseLong(parts.group("pid")),
                    postmaster == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(postmaster)),
                    parts.group("plain") != null);
        }

        /** An example of the guide without its id, and plain without its profiles. */
        private static String example(String file, boolean plain) throws IOException {
            String json = Files.readString(Path.of("ig/fsh-generated/package/example", file + ".json"));
            json = edit(json, "\"id\": \"[^\"]*\",\\s*", "");
            return plain ? edit(json, "\"meta\": \\{[^}]*\\},\\s*", "") : json;
        }

        private static String edit(String json, String what, String replacement) {
            Matcher found = Pattern.compile(what).matcher(json);
            if (!found.find()) {
                throw new IllegalStateException("The example has changed, it has no " + what);
            }
            return found.replaceFirst(replacement);
        }

        void checkValidates() throws IOException, InterruptedException {
            HttpResponse<String> answer =
                    post("/Observation/$validate", edit(observationExample, "\"status\": \"final\",\\s*", ""));
            if (!ERROR.matcher(answer.body()).find() || !answer.body().contains("Observation.status")) {
                throw new WrongAnswerException(this, "/Observation/$validate without status", answer);
            }
        }

        void createPatient() throws IOException, InterruptedException {
            HttpResponse<String> answer = post("/Patient", edit(patientExample, "ESK-001", run));
            Matcher id = Pattern.compile("/Patient/([^/]+)")
                    .matcher(answer.headers().firstValue("Location").orElse(""));
            if (answer.statusCode() != 201 || !id.find()) {
                throw new WrongAnswerException(this, "/Patient", answer);
            }
            patient = "Patient/" + id.group(1);
        }

        Request validateObservation() {
            int n = validated.getAndIncrement();
            return new Request("/Observation/$validate", numbered(observationExample, "v" + n, n), Server::valid);
        }

        Request validateCarePlan() {
            int n = validated.getAndIncrement();
            String json = edit(carePlanExample, "ESK-P1", run + "-" + n);
            json = edit(json, "(?<=\"title\": \")", "Plan " + n + ". ");
            return new Request("/CarePlan/$validate", json, Server::valid);
        }

        Request createObservation() {
            int n = created.getAndIncrement();
            String value = run + "-c" + n;
            return new Request(
                    "/Observation",
                    storable("c" + n, n),
                    answer -> answer.statusCode() == 201 && answer.body().contains(value));
        }

        Request transaction() {
            return new Request("", bundle(transactions.getAndIncrement()), answer -> all(answer, "201 Created"));
        }

        /** The transactions from the first one on: every one once, then again. */
        Request replay() {
            if (transactions.get() == 0) {
                throw new IllegalArgumentException("--only names replay without the transactions that it sends again");
            }
            return new Request(
                    "", bundle(replayed.getAndIncrement() % transactions.get()), answer -> all(answer, "200 OK"));
        }

        private String bundle(int number) {
            return IntStream.range(number * ENTRIES, (number + 1) * ENTRIES)
                    .mapToObj(this::entry)
                    .collect(Collectors.joining(
                            ",", "{\"resourceType\": \"Bundle\", \"type\": \"transaction\", \"entry\": [", "]}"));
        }

        private String entry(int n) {
            return """
                    {
                      "fullUrl": "urn:uuid:%s",
                      "resource": %s,
                      "request": {"method": "POST", "url": "Observation", "ifNoneExist": "identifier=%s|%s-t%d"}
                    }""".formatted(UUID.randomUUID(), storable("t" + n, n), IDENTIFIERS, run, n);
        }

        /** Of the patient on this server, and not based on the example's plan, which is not there. */
        private String storable(String identifier, int n) {
            String json = numbered(storedExample, identifier, n).replace("Patient/esketamine-patient", patient);
            return edit(json, "\"basedOn\": \\[[^]]*\\],\\s*", "");
        }

        private String numbered(String example, String identifier, int n) {
            String json = edit(example, "ESK-PHQ9-week4", run + "-" + identifier);
            json = edit(json, "\"value\": 9,", "\"value\": " + n % 28 + ",");
            return edit(json, "T09:00:00", "T%tT".formatted(LocalTime.ofSecondOfDay(n % 86_400)));
        }

        private static boolean valid(HttpResponse<String> answer) {
            return answer.statusCode() == 200
                    && answer.body().contains("OperationOutcome")
                    && !ERROR.matcher(answer.body()).find();
        }

        private static boolean all(HttpResponse<String> answer, String status) {
            return answer.statusCode() == 200
                    && Pattern.compile("\"status\"\\s*:\\s*\"" + status + "\"")
                                    .matcher(answer.body())
                                    .results()
                                    .count()
                            == ENTRIES;
        }

        /** What was created is stored, and the replays added nothing. */
        void countStored() throws IOException, InterruptedException {
            String path = "/Observation?_summary=count&subject=" + patient;
            HttpResponse<String> answer = http.send(request(path).GET().build(), BodyHandlers.ofString());
            int stored = created.get() + transactions.get() * ENTRIES;
            if (!Pattern.compile("\"total\"\\s*:\\s*" + stored + "\\b")
                    .matcher(answer.body())
                    .find()) {
                throw new WrongAnswerException(this, path + " should count " + stored, answer);
            }
        }

        /** Returns the latency in nanoseconds. */
        long send(Request request) throws IOException, InterruptedException {
            long began = System.nanoTime();
            HttpResponse<String> answer = post(request.path(), request.body());
            long latency = System.nanoTime() - began;
            if (!request.right().test(answer)) {
                throw new WrongAnswerException(this, request.path(), answer);
            }
            return latency;
        }

        private HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
            return http.send(request(path).POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
        }

        private HttpRequest.Builder request(String path) {
            return HttpRequest.newBuilder(URI.create(base + path))
                    .timeout(TIMEOUT)
                    .header("Content-Type", "application/fhir+json")
                    .header("Accept", "application/fhir+json");
        }
    }

    /** CPU time in milliseconds. */
    private record Cpu(double server, double database) {

        private static final double TICK = 1000.0 / ticksPerSecond();

        static Cpu of(Server server) throws IOException {
            double database = 0;
            if (server.postmaster.isPresent()) {
                long postmaster = server.postmaster.getAsLong();
                // the children first: one that ends meanwhile is counted by the postmaster
                for (ProcessHandle child :
                        ProcessHandle.of(postmaster).orElseThrow().children().toList()) {
                    try {
                        database += millis(child.pid(), 2);
                    } catch (IOException e) {
                        continue; // ended
                    }
                }
                database += millis(postmaster, 4);
            }
            return new Cpu(millis(server.pid, 2), database);
        }

        Cpu minus(Cpu before) {
            return new Cpu(server - before.server, database - before.database);
        }

        /** The first two or four of utime, stime, cutime, cstime: proc(5), the fields from the 14th on. */
        private static double millis(long pid, int fields) throws IOException {
            String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
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
                return Integer.parseInt(new String(answer).trim());
            } catch (IOException e) {
                throw new IllegalStateException("getconf CLK_TCK does not answer", e);
            }
        }
    }

    /** A line of the result: texts, counts and numbers by the name of their column. */
    private record Row(Map<String, Object> cells) {

        static Row of(String workload, String server, List<Round> rounds, double first) {
            int resources = rounds.stream().mapToInt(Round::resources).sum();
            DoubleSummaryStatistics cpu = Round.cpu(rounds);
            double serverCpu =
                    rounds.stream().mapToDouble(round -> round.used().server()).sum() / resources;
            double seconds = rounds.stream().mapToLong(Round::nanos).sum() / 1e9;
            long[] latencies = rounds.stream()
                    .flatMapToLong(round -> LongStream.of(round.latencies()))
                    .sorted()
                    .toArray();
            Map<String, Object> cells = new LinkedHashMap<>();
            cells.put("workload", workload);
            cells.put("server", server);
            cells.put("resources", resources);
            cells.put("server CPU", serverCpu);
            cells.put("PostgreSQL CPU", cpu.getAverage() - serverCpu);
            cells.put("CPU", cpu.getAverage());
            cells.put("lowest", cpu.getMin());
            cells.put("highest", cpu.getMax());
            cells.put("ratio", cpu.getAverage() / first);
            cells.put("per second", resources / seconds);
            for (int percent : List.of(50, 95, 99)) {
                cells.put("p" + percent, percentile(latencies, percent));
            }
            return new Row(cells);
        }

        /** The nearest rank, in milliseconds. */
        private static double percentile(long[] sorted, int percent) {
            return sorted[(int) Math.ceil(sorted.length * percent / 100.0) - 1] / 1e6;
        }

        static String table(List<Row> rows) {
            Set<String> columns = rows.get(0).cells.keySet();
            return Stream.concat(
                            Stream.of(
                                    String.join(" | ", columns),
                                    String.join(" | ", Collections.nCopies(columns.size(), "---"))),
                            rows.stream().map(row -> row.cells.values().stream()
                                    .map(Row::text)
                                    .collect(Collectors.joining(" | "))))
                    .map(line -> "| " + line + " |")
                    .collect(Collectors.joining("\n"));
        }

        static String json(List<Row> rows) {
            return rows.stream().map(Row::json).collect(Collectors.joining(",\n", "[\n", "\n]"));
        }

        private String json() {
            return cells.entrySet().stream()
                    .map(cell -> (cell.getValue() instanceof String ? "\"%s\": \"%s\"" : "\"%s\": %s")
                            .formatted(cell.getKey(), text(cell.getValue())))
                    .collect(Collectors.joining(", ", "{", "}"));
        }

        private static String text(Object cell) {
            return cell instanceof Double number ? String.format(Locale.ROOT, "%.2f", number) : cell.toString();
        }
    }

    private static final class WrongAnswerException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        WrongAnswerException(Server server, String path, HttpResponse<String> answer) {
            super("Wrong answer of %s to %s: %d\n%s".formatted(server.name, path, answer.statusCode(), answer.body()));
        }
    }
}
