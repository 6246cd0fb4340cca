package org.trdcareplan.validation;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.trdcareplan.validation.ParametersBody.Gathered;

/** Reads a Parameters resource in JSON. */
final class JsonParameters {

    private final byte[] content;
    private final Gathered gathered = new Gathered();

    JsonParameters(byte[] content) {
        this.content = content;
    }

    ParametersBody read() {
        try (JsonParser parser = JsonForm.JSON.createParser(content)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean parameters = parser.currentName().equals("parameter");
                if (parser.nextToken() == JsonToken.START_ARRAY && parameters) {
                    while (parser.nextToken() == JsonToken.START_OBJECT) {
                        parameter(parser);
                    }
                } else {
                    parser.skipChildren();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return gathered.body();
    }

    private void parameter(JsonParser parser) throws IOException {
        String name = null;
        String value = null;
        byte[] resource = null;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            JsonToken token = parser.nextToken();
            if (key.equals("resource") && token == JsonToken.START_OBJECT) {
                int from = (int) parser.currentTokenLocation().getByteOffset();
                parser.skipChildren();
                int to = (int) parser.currentTokenLocation().getByteOffset() + 1; // its }
                resource = ParametersBody.placed(Place.of(content, from), content, from, to);
            } else if (key.equals("name")) {
                name = parser.getValueAsString();
                parser.skipChildren();
            } else if (key.startsWith("value")) {
                value = parser.getValueAsString();
                parser.skipChildren();
            } else {
                parser.skipChildren();
            }
        }
        gathered.add(name, value, resource);
    }
}
