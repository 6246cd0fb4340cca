package org.trdcareplan.validation;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Checks that bytes are a JSON object or an XML document that can be read by anybody and in the same way: UTF-8, well
 * formed, every key once, not nested without end, no document type. The parsers behind it are more lenient (of two equal
 * keys HAPI takes the last, and bytes that are no UTF-8 it replaces), or fail on such content in ways of their own. One
 * pass over the bytes, without building a tree.
 */
public final class ContentChecks {

    /** Keys of the findings of this class and of those that it uses. */
    static final String EMPTY = "trd-empty";

    static final String NOT_UTF_8 = "trd-not-utf-8";
    static final String OTHER_FORMAT = "trd-other-format";
    static final String NOT_WELL_FORMED = "trd-not-well-formed";
    static final String DUPLICATE_KEY = "trd-duplicate-key";
    static final String TOO_DEEP = "trd-too-deep";
    static final String TOO_MANY = "trd-too-many";
    static final String DOCUMENT_TYPE = "trd-document-type";

    /** Told with 422 by whoever reads the resource, since its form is right. */
    public static final String NUL = "trd-nul-character";

    /**
     * How deep objects and arrays, or XML elements, may stand in each other. The deepest resource of the guide has
     * 12 levels, and in FHIR R4 only items, concepts, parts and extensions contain themselves, two levels each. The parsers behind are recursive: at some thousand levels they end in a StackOverflowError.
     */
    static final int DEEPEST = 100;

    static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private ContentChecks() {}

    /**
     * What is wrong with the form.
     *
     * @return empty if nothing is; with one of severity fatal, nobody should read on
     */
    public static List<Finding> check(byte[] content, Format format) {
        List<Finding> findings = new ArrayList<>();
        int start = hasByteOrderMark(content) ? BOM.length : 0;
        while (start < content.length && isWhiteSpace(content[start])) {
            start++;
        }
        if (start == content.length) {
            findings.add(fatal(EMPTY, "The content is empty: send a FHIR resource.", new Place(0, 0)));
            return findings;
        }
        if (!isUtf8(content, findings)) {
            return findings;
        }
        boolean xml = content[start] == '<';
        if (xml != (format == Format.XML)) {
            findings.add(fatal(OTHER_FORMAT, otherFormat(content[start], format), Place.of(content, start)));
        } else if (xml) {
            new XmlForm(content, findings).check();
        } else {
            new JsonForm(content, findings).check();
        }
        return findings;
    }

    /** Whether it begins with the byte order mark of UTF-8, which a reader may ignore (RFC 8259 §8.1). */
    public static boolean hasByteOrderMark(byte[] content) {
        return content.length >= BOM.length && Arrays.equals(content, 0, BOM.length, BOM, 0, BOM.length);
    }

    private static boolean isWhiteSpace(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }

    private static String otherFormat(byte first, Format format) {
        if (format == Format.XML) {
            return first == '{'
                    ? "The content is JSON and was said to be XML: say application/fhir+json."
                    : "This is not XML: it does not begin with <.";
        }
        return "The content is XML and was said to be JSON: say application/fhir+xml.";
    }

    /** FHIR R4 §2.6.1: always UTF-8. The decoder is strict: no overlong forms, no surrogates. */
    private static boolean isUtf8(byte[] content, List<Finding> findings) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(content);
        CharBuffer out = CharBuffer.allocate(Math.min(content.length + 1, 8192));
        CoderResult result;
        do {
            out.clear();
            result = decoder.decode(in, out, true);
        } while (result.isOverflow());
        if (!result.isError()) {
            return true;
        }
        Place place = Place.of(content, in.position());
        String advice = in.position() == 0 && content.length > 1 && (content[0] & content[1] & 0xFE) == 0xFE
                ? "it begins with the byte order mark of UTF-16"
                : String.format(Locale.ROOT, "the byte 0x%02X is not", content[in.position()]);
        findings.add(fatal(NOT_UTF_8, "The content is not UTF-8 (" + advice + "): save it as UTF-8.", place));
        return false;
    }

    static Finding fatal(String key, String message, Place place) {
        return new Finding(Severity.FATAL, "structure", key, message, "", place.line(), place.column());
    }
}
