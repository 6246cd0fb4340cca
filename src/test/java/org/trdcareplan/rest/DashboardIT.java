package org.trdcareplan.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.trdcareplan.FhirHttp;
import org.trdcareplan.Metrics;
import org.trdcareplan.ServerTest;

/** Every metric that the dashboard draws, an alert watches or the documentation names is really served. */
@ServerTest
class DashboardIT {

    private static final Path OPERATIONS = Path.of("docs/operations");

    /** Names with an underscore; those before a parenthesis are functions. Ours are all of this form, and no label is. */
    private static final Pattern METRIC = Pattern.compile("\\b[a-z]+(?:_[a-z0-9]+)+\\b(?!\\s*\\()");

    @Autowired
    private FhirHttp fhir;

    private void assertServed(List<String> expressions) {
        assertThat(expressions).isNotEmpty();
        Set<String> named = new TreeSet<>();
        expressions.forEach(expression -> named.addAll(metrics(expression)));
        assertThat(named).hasSizeGreaterThan(4).allMatch(metricsAfterAFewRequests()::has, "is served");
    }

    private static List<String> metrics(String expression) {
        String bare = expression.replaceAll("\"[^\"]*\"", "").replaceAll("\\[[^\\]]*\\]", "");
        return METRIC.matcher(bare).results().map(MatchResult::group).toList();
    }

    private Metrics metricsAfterAFewRequests() {
        fhir.get("metadata");
        fhir.get("CarePlan");
        fhir.post("Observation", FhirHttp.fixture("pass/trd-phq9-1.1"));
        System.gc(); // there is no pause to measure before the first collection
        return Metrics.of(fhir);
    }

    @Test
    void dashboardDrawsOnlyWhatIsServed() throws IOException {
        JsonNode dashboard = new ObjectMapper()
                .readTree(OPERATIONS.resolve("grafana-dashboard.json").toFile());

        assertServed(dashboard.findValuesAsText("expr"));
        assertThat(dashboard.findValues("query").stream()
                        .filter(JsonNode::isObject)
                        .map(query -> query.get("query").asText())
                        .toList())
                .isNotEmpty()
                .allMatch(query -> Metrics.of(fhir).has(query.replaceAll("label_values\\(([a-z_]+).*", "$1")));
    }

    @Test
    void alertsWatchOnlyWhatIsServed() throws IOException {
        JsonNode rules = new ObjectMapper(new YAMLFactory())
                .readTree(OPERATIONS.resolve("prometheus-alerts.yaml").toFile());

        assertServed(rules.findValuesAsText("expr"));
    }

    @Test
    void documentationNamesOnlyWhatIsServed() throws IOException {
        List<String> documented = Files.readAllLines(Path.of("docs/observability.md")).stream()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.replaceAll("^\\| `([^`]*)`.*", "$1"))
                .filter(name -> name.matches("(trd|hikaricp|jvm|http|process|system)_[a-z_]+"))
                .toList();

        Metrics served = metricsAfterAFewRequests();
        assertThat(documented)
                .hasSizeGreaterThan(8)
                .allMatch(name -> served.has(name) || served.has(name + "_count"), "is served");
    }
}
