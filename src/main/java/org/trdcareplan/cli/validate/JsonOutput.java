package org.trdcareplan.cli.validate;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.trdcareplan.cli.validate.Verdict.Placed;
import org.trdcareplan.validation.Finding;

/** An array with one object for each resource; {@code docs/validate.md} names its fields. */
final class JsonOutput implements Output {

    private final JsonGenerator json;

    JsonOutput(OutputStream out) throws IOException {
        json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8).useDefaultPrettyPrinter();
        json.writeStartArray();
    }

    @Override
    public void add(Verdict verdict) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", verdict.input());
        json.writeNumberField("line", verdict.line());
        json.writeBooleanField("valid", verdict.isValid());
        json.writeArrayFieldStart("findings");
        for (Placed placed : verdict.findings()) {
            Finding finding = placed.finding();
            json.writeStartObject();
            json.writeStringField("severity", finding.severity().code());
            json.writeStringField("type", finding.type());
            json.writeStringField("key", finding.key());
            json.writeStringField("message", finding.message());
            json.writeStringField("expression", finding.expression());
            json.writeNumberField("line", placed.line());
            json.writeNumberField("column", placed.column());
            json.writeStringField("documentation", finding.documentation());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    @Override
    public void end(boolean complete) throws IOException {
        json.writeEndArray();
        json.writeRaw(System.lineSeparator());
        json.flush();
    }
}
