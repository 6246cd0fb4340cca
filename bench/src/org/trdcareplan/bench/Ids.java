package org.trdcareplan.bench;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The ids that a server gave to patients and care plans of a population; asked by their identifiers, some at a time. */
final class Ids {

    private static final int AT_A_TIME = 40;

    private static final Pattern URL = Pattern.compile("^\\s*:\\s*\"[^\"]*?/((?:Patient|CarePlan)/[^\"/]+)\"");
    private static final Pattern VALUE = Pattern.compile("\"value\"\\s*:\\s*\"([^\"]+)\"");

    private final Map<String, String> byValue = new HashMap<>();
    private final Population population;

    private Ids(Population population) {
        this.population = population;
    }

    static Ids of(Server server, Population population) throws IOException, InterruptedException {
        Ids ids = new Ids(population);
        for (int from = 0; from < population.scale(); from += AT_A_TIME) {
            ids.ask(server, "Patient", from, population::patientIdentifier);
            ids.ask(server, "CarePlan", from, population::planIdentifier);
        }
        return ids;
    }

    private void ask(Server server, String type, int from, IntFunction<String> identifier)
            throws IOException, InterruptedException {
        String identifiers = IntStream.range(from, Math.min(from + AT_A_TIME, population.scale()))
                .mapToObj(identifier)
                .map(Server::encode)
                .collect(Collectors.joining(","));
        String path = "/%s?_count=%d&_elements=identifier&identifier=%s".formatted(type, AT_A_TIME, identifiers);
        Request request = Request.get(path, answer -> answer.statusCode() == 200, "Cache-Control", "no-cache");
        for (String entry : server.send(request).body().split("\"fullUrl\"", -1)) {
            Matcher url = URL.matcher(entry);
            Matcher value = VALUE.matcher(entry);
            if (url.find() && value.find()) {
                byValue.put(value.group(1), url.group(1));
            }
        }
    }

    boolean knows(int number) {
        return byValue.containsKey(value(population.patientIdentifier(number)));
    }

    /** As in {@code Patient/123}. */
    String patient(int number) {
        return of(population.patientIdentifier(number));
    }

    /** As in {@code CarePlan/123}. */
    String plan(int number) {
        return of(population.planIdentifier(number));
    }

    private String of(String identifier) {
        String id = byValue.get(value(identifier));
        if (id == null) {
            throw new IllegalStateException("The server has no " + identifier);
        }
        return id;
    }

    private static String value(String identifier) {
        return identifier.substring(identifier.indexOf('|') + 1);
    }
}
