package org.trdcareplan.validation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The form of JSON (RFC 8259): one object, well formed, every key once, within bounds. */
final class JsonForm {

    /** Lengths are bounded by the content, depth here: recursion is what must not run free. */
    static final JsonFactory JSON = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    /** The type with the most elements in FHIR R4, ElementDefinition, has 37, each with an underscored twin. */
    private static final int MOST_KEYS = 250;

    private static final int MOST_FINDINGS = 100;

    private final byte[] content;
    private final List<Finding> findings;
    private final boolean escapes;
    private final Deque<Set<String>> objects = new ArrayDeque<>();
    private String name = "";
    private int depth;
    private boolean stopped;

    JsonForm(byte[] content, List<Finding> findings) {
        this.content = content;
        this.findings = findings;
        this.escapes = hasEscapes(content);
    }

    /** Only a character written as an escape can be what no UTF-8 holds. */
    private static boolean hasEscapes(byte[] content) {
        for (int i = 1; i < content.length; i++) {
            if (content[i] == 'u' && content[i - 1] == '\\') {
                return true;
            }
        }
        return false;
    }

    void check() {
        try (JsonParser parser = JSON.createParser(content)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                stop(
                        ContentChecks.NOT_WELL_FORMED,
                        "A FHIR resource is a JSON object: it begins with { and \"resourceType\".",
                        parser);
                return;
            }
            JsonToken token = JsonToken.START_OBJECT;
            do {
                check(token, parser);
                token = parser.nextToken();
            } while (!stopped && depth > 0);
            if (!stopped && token != null) {
                stop(
                        ContentChecks.NOT_WELL_FORMED,
                        "There is more after the end of the resource: remove it, or send several resources in a Bundle.",
                        parser);
            }
        } catch (JsonProcessingException e) {
            Place place = e.getLocation() == null
                    ? new Place(0, 0)
                    : Place.of(content, e.getLocation().getByteOffset());
            findings.add(ContentChecks.fatal(ContentChecks.NOT_WELL_FORMED, sentence(e), place));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sentence(JsonProcessingException e) {
        return e instanceof JsonEOFException
                ? "The JSON ends too early: it was cut off, or a quote, } or ] is missing."
                : "This is not JSON: " + e.getOriginalMessage() + ".";
    }

    private void check(JsonToken token, JsonParser parser) throws IOException {
        switch (token) {
            case START_OBJECT -> {
                enter(parser);
                objects.push(new HashSet<>());
            }
            case START_ARRAY -> enter(parser);
            case END_OBJECT -> {
                depth--;
                objects.pop();
            }
            case END_ARRAY -> depth--;
            case FIELD_NAME -> key(parser);
            case VALUE_STRING -> text(parser);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                if (Numbers.isHuge(parser.getText())) {
                    stop(Numbers.KEY, Numbers.HUGE, parser);
                }
            }
            default -> {}
        }
    }

    private void enter(JsonParser parser) {
        if (++depth > ContentChecks.DEEPEST) {
            stop(
                    ContentChecks.TOO_DEEP,
                    "Objects and arrays are nested more than " + ContentChecks.DEEPEST
                            + " deep: nest less, no FHIR resource needs it.",
                    parser);
        }
    }

    private void key(JsonParser parser) throws IOException {
        name = parser.currentName();
        Set<String> keys = objects.element();
        if (!keys.add(name)) {
            add(new Finding(
                    Severity.ERROR,
                    "structure",
                    ContentChecks.DUPLICATE_KEY,
                    "The key \"" + shortened(name)
                            + "\" stands twice in one object: remove one, or put both into an array.",
                    "",
                    place(parser).line(),
                    place(parser).column()));
        } else if (keys.size() > MOST_KEYS) {
            stop(
                    ContentChecks.TOO_MANY,
                    "An object has more than " + MOST_KEYS + " keys: no type of FHIR has as many elements.",
                    parser);
        }
        if (escapes && isUnstorable(name)) {
            nul(parser);
        }
    }

    private void text(JsonParser parser) throws IOException {
        if (escapes && isUnstorable(parser.getText())) {
            nul(parser);
        }
        if (name.equals("div") && XmlForm.depthOf(parser.getText()) > ContentChecks.DEEPEST) {
            stop(
                    ContentChecks.TOO_DEEP,
                    "The elements of a narrative are nested more than " + ContentChecks.DEEPEST + " deep: nest less.",
                    parser);
        }
    }

    /** NUL, or half of a surrogate pair: PostgreSQL stores neither, XML has neither. */
    private static boolean isUnstorable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return true;
            }
            if (Character.isSurrogate(c)) {
                boolean pair = i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
                if (!pair) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    private void nul(JsonParser parser) {
        Place place = place(parser);
        add(new Finding(
                Severity.ERROR,
                "value",
                ContentChecks.NUL,
                "A text has a NUL character (\\u0000) or half of a surrogate pair, which cannot be stored: remove it.",
                "",
                place.line(),
                place.column()));
    }

    private void add(Finding finding) {
        findings.add(finding);
        if (findings.size() == MOST_FINDINGS) {
            findings.add(ContentChecks.fatal(
                    ContentChecks.TOO_MANY,
                    "There are " + MOST_FINDINGS + " such mistakes and the rest was not read: correct these first.",
                    new Place(finding.line(), finding.column())));
            stopped = true;
        }
    }

    private void stop(String key, String message, JsonParser parser) {
        findings.add(ContentChecks.fatal(key, message, place(parser)));
        stopped = true;
    }

    private Place place(JsonParser parser) {
        return Place.of(content, parser.currentTokenLocation().getByteOffset());
    }

    private static String shortened(String key) {
        return key.length() <= 100 ? key : key.substring(0, 100) + "...";
    }
}
