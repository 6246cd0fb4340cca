package org.trdcareplan.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the command line says.
 *
 * @param only names of workloads, a regular expression
 * @param warmUp in seconds
 */
record Options(
        List<Server> servers,
        int scale,
        long seed,
        int connections,
        int rounds,
        int warmUp,
        String only,
        boolean json) {

    private static final Pattern OPTION = Pattern.compile("--(?<name>[a-z-]+)(=(?<value>.*))?");

    /** @throws IllegalArgumentException when it is not understood; the message says why */
    static Options of(String... arguments) {
        Options options = new Options(new ArrayList<>(), 200, 7, 1, 4, 15, ".*", false);
        for (String argument : arguments) {
            Matcher option = OPTION.matcher(argument);
            if (option.matches()) {
                options = options.with(option.group("name"), option.group("value"), argument);
            } else {
                options.servers.add(Server.of(argument));
            }
        }
        if (options.servers.isEmpty()) {
            throw new IllegalArgumentException("Name a server: name=url,pid[,postmaster][,plain]");
        }
        if (options.servers.stream()
                        .map(server -> server.postmaster().isPresent())
                        .distinct()
                        .count()
                > 1) {
            throw new IllegalArgumentException("Name the postmaster of every server or of none");
        }
        return options;
    }

    private Options with(String name, String value, String argument) {
        return switch (name) {
            case "scale" ->
                new Options(servers, number(value, argument), seed, connections, rounds, warmUp, only, json);
            case "seed" ->
                new Options(servers, scale, number(value, argument), connections, rounds, warmUp, only, json);
            case "connections" ->
                new Options(servers, scale, seed, number(value, argument), rounds, warmUp, only, json);
            case "rounds" ->
                new Options(servers, scale, seed, connections, number(value, argument), warmUp, only, json);
            case "warm-up" ->
                new Options(servers, scale, seed, connections, rounds, number(value, argument), only, json);
            case "only" -> new Options(servers, scale, seed, connections, rounds, warmUp, value, json);
            case "json" -> new Options(servers, scale, seed, connections, rounds, warmUp, only, true);
            default -> throw new IllegalArgumentException("No such option: " + argument);
        };
    }

    private static int number(String value, String argument) {
        if (value == null || !value.matches("\\d{1,9}")) {
            throw new IllegalArgumentException("Not a number: " + argument);
        }
        return Integer.parseInt(value);
    }

    List<Workload> workloads() {
        List<Workload> chosen = Workload.all().stream()
                .filter(workload -> workload.name().matches(only))
                .toList();
        if (chosen.isEmpty()) {
            throw new IllegalArgumentException("No workload is called " + only + "; there are "
                    + Workload.all().stream().map(Workload::name).toList());
        }
        return chosen;
    }
}
