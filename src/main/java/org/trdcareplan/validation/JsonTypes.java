package org.trdcareplan.validation;

import ca.uhn.fhir.context.BaseRuntimeChildDefinition;
import ca.uhn.fhir.context.BaseRuntimeElementCompositeDefinition;
import ca.uhn.fhir.context.BaseRuntimeElementDefinition;
import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.RuntimePrimitiveDatatypeDefinition;
import ca.uhn.fhir.parser.DataFormatException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Checks that numbers, truth values and texts are written as such in JSON (FHIR R4 §2.6.1.2): {@code "active": true}, and
 * not {@code "active": "true"}. HAPI takes one for the other.
 */
public final class JsonTypes {

    static final String KEY = "trd-json-type";

    private static final Set<String> NUMBERS = Set.of("decimal", "integer", "positiveInt", "unsignedInt");

    private final FhirContext fhirContext;

    public JsonTypes(FhirContext fhirContext) {
        this.fhirContext = fhirContext;
    }

    /**
     * Checks a resource, to the first mistake.
     *
     * @param content well formed
     * @return at most one finding
     */
    public List<Finding> check(byte[] content) {
        List<Finding> findings = new ArrayList<>();
        try (JsonParser parser = JsonForm.JSON.createParser(content)) {
            parser.nextToken();
            object(parser, null, content, findings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return findings;
    }

    /** @param type of the object, or {@code null} if it is a resource or something that FHIR does not know */
    private void object(JsonParser parser, BaseRuntimeElementDefinition<?> type, byte[] content, List<Finding> findings)
            throws IOException {
        long start = parser.currentTokenLocation().getByteOffset();
        BaseRuntimeElementDefinition<?> definition = type;
        boolean first = true;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            JsonToken token = parser.nextToken();
            if (first && type == null) {
                definition = key.equals("resourceType") && token == JsonToken.VALUE_STRING
                        ? resource(parser.getText())
                        : resource(typeIn(content, (int) start));
            }
            first = false;
            values(parser, token, key, elementOf(definition, key), content, findings);
            if (!findings.isEmpty()) {
                return;
            }
        }
    }

    private void values(
            JsonParser parser,
            JsonToken token,
            String key,
            BaseRuntimeElementDefinition<?> type,
            byte[] content,
            List<Finding> findings)
            throws IOException {
        switch (token) {
            case START_ARRAY -> {
                for (JsonToken item = parser.nextToken(); item != JsonToken.END_ARRAY; item = parser.nextToken()) {
                    values(parser, item, key, type, content, findings);
                    if (!findings.isEmpty()) {
                        return;
                    }
                }
            }
            case START_OBJECT ->
                object(
                        parser,
                        type instanceof BaseRuntimeElementCompositeDefinition<?> ? type : null,
                        content,
                        findings);
            case VALUE_NULL -> {}
            default -> {
                String asked = type instanceof RuntimePrimitiveDatatypeDefinition ? kind(type.getName()) : "";
                if (!asked.isEmpty() && !asked.equals(kind(token))) {
                    Place place =
                            Place.of(content, parser.currentTokenLocation().getByteOffset());
                    findings.add(new Finding(
                            Severity.ERROR,
                            "value",
                            KEY,
                            "The value of \"" + key + "\" is of type " + type.getName() + ": write it as " + asked
                                    + ", not as " + kind(token) + ".",
                            "",
                            place.line(),
                            place.column()));
                }
            }
        }
    }

    private static String kind(String primitive) {
        if (primitive.equals("boolean")) {
            return "true or false";
        }
        return NUMBERS.contains(primitive) ? "a number" : "a text in quotes";
    }

    private static String kind(JsonToken token) {
        return switch (token) {
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            default -> "a text in quotes";
        };
    }

    private static BaseRuntimeElementDefinition<?> elementOf(BaseRuntimeElementDefinition<?> parent, String key) {
        if (!(parent instanceof BaseRuntimeElementCompositeDefinition<?> composite)) {
            return null;
        }
        BaseRuntimeChildDefinition child = composite.getChildByName(key);
        return child == null ? null : child.getChildByName(key);
    }

    private BaseRuntimeElementDefinition<?> resource(String type) {
        try {
            return type.isEmpty() ? null : fhirContext.getResourceDefinition(type);
        } catch (DataFormatException e) {
            return null; // the parser refuses it
        }
    }

    /** The type of the resource that begins at the offset, which says it elsewhere than at its beginning. */
    private static String typeIn(byte[] content, int offset) throws IOException {
        try (JsonParser parser = JsonForm.JSON.createParser(content, offset, content.length - offset)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean type = parser.currentName().equals("resourceType");
                if (parser.nextToken() == JsonToken.VALUE_STRING && type) {
                    return parser.getText();
                }
                parser.skipChildren();
            }
        }
        return "";
    }
}
