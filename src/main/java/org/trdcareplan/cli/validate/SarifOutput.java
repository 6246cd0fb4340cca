package org.trdcareplan.cli.validate;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.trdcareplan.cli.validate.Verdict.Placed;
import org.trdcareplan.validation.Finding;
import org.trdcareplan.validation.Severity;

/**
 * SARIF 2.1.0, which code hosts show beside the lines. The results come first and the rules they name last, which JSON
 * leaves free, so that nothing is held back.
 */
final class SarifOutput implements Output {

    private static final URI HERE = Path.of("").toAbsolutePath().toUri();

    /** Serves the guide's pages unless it is told otherwise; the format takes no relative address. */
    private static final URI LOCAL_SERVER = URI.create("http://127.0.0.1:8080");

    private final JsonGenerator json;
    private final Map<String, Rule> rules = new LinkedHashMap<>();

    private record Rule(int index, String documentation) {}

    SarifOutput(OutputStream out) throws IOException {
        json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8).useDefaultPrettyPrinter();
        json.writeStartObject();
        json.writeStringField("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        json.writeStringField("columnKind", "utf16CodeUnits");
        json.writeArrayFieldStart("results");
    }

    @Override
    public void add(Verdict verdict) throws IOException {
        for (Placed placed : verdict.findings()) {
            Finding finding = placed.finding();
            Rule rule = rules.computeIfAbsent(finding.key(), key -> new Rule(rules.size(), finding.documentation()));
            json.writeStartObject();
            json.writeStringField("ruleId", finding.key());
            json.writeNumberField("ruleIndex", rule.index());
            json.writeStringField("level", level(finding.severity()));
            writeText("message", finding.message());
            json.writeArrayFieldStart("locations");
            writeLocation(verdict.input(), placed);
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static String level(Severity severity) {
        if (severity.isError()) {
            return "error";
        }
        return severity == Severity.WARNING ? "warning" : "note";
    }

    private void writeLocation(String input, Placed placed) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(input));
        json.writeEndObject();
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", placed.line());
        json.writeNumberField("startColumn", placed.column());
        json.writeEndObject();
        json.writeEndObject();
        if (!placed.finding().expression().isEmpty()) {
            json.writeArrayFieldStart("logicalLocations");
            json.writeStartObject();
            json.writeStringField("fullyQualifiedName", placed.finding().expression());
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    /** Relative where the file lies below the working directory, as code hosts want it. */
    private static String uri(String input) {
        return HERE.relativize(Path.of(input).toAbsolutePath().normalize().toUri())
                .toASCIIString();
    }

    @Override
    public void end(boolean complete) throws IOException {
        json.writeEndArray();
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "trd-careplan-server");
        String version = SarifOutput.class.getPackage().getImplementationVersion();
        if (version != null) {
            json.writeStringField("version", version);
        }
        json.writeArrayFieldStart("rules");
        for (Map.Entry<String, Rule> rule : rules.entrySet()) {
            json.writeStartObject();
            json.writeStringField("id", rule.getKey());
            if (!rule.getValue().documentation().isEmpty()) {
                json.writeStringField(
                        "helpUri",
                        LOCAL_SERVER.resolve(rule.getValue().documentation()).toASCIIString());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField("executionSuccessful", complete);
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw(System.lineSeparator());
        json.flush();
    }

    private void writeText(String field, String text) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("text", text);
        json.writeEndObject();
    }
}
