package org.trdcareplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.stream.Collectors;

/** What {@code /actuator/prometheus} says at one moment. */
public record Metrics(String text, Map<String, Double> values) {

    public static Metrics of(FhirHttp server) {
        FhirHttp.Answer answer = server.send("GET", "/actuator/prometheus", BodyPublishers.noBody());
        assertThat(answer.status()).isEqualTo(200);
        return of(answer.body());
    }

    public static Metrics of(String text) {
        return new Metrics(
                text,
                text.lines()
                        .filter(line -> !line.startsWith("#"))
                        .collect(Collectors.toMap(
                                line -> line.substring(0, line.lastIndexOf(' ')),
                                line -> Double.valueOf(line.substring(line.lastIndexOf(' ') + 1)))));
    }

    /** As Prometheus writes it; labels as name, value, name, value, in alphabetical order, {@code le} last. */
    public static String name(String metric, String... labels) {
        StringBuilder name = new StringBuilder(metric).append('{');
        for (int i = 0; i < labels.length; i += 2) {
            name.append(i == 0 ? "" : ",")
                    .append(labels[i])
                    .append("=\"")
                    .append(labels[i + 1])
                    .append('"');
        }
        return name.append('}').toString();
    }

    /** Zero when there is no such number. */
    public double value(String name) {
        return values.getOrDefault(name, 0.0);
    }

    /** Of a metric over all its labels. */
    public double sum(String metric) {
        return values.entrySet().stream()
                .filter(entry -> entry.getKey().equals(metric) || entry.getKey().startsWith(metric + "{"))
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }

    public boolean has(String metric) {
        return values.keySet().stream().anyMatch(name -> name.equals(metric) || name.startsWith(metric + "{"));
    }
}
