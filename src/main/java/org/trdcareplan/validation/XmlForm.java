package org.trdcareplan.validation;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The form of XML: well formed, within bounds, without a document type and so without entities (FHIR R4 §2.6.2). */
final class XmlForm {

    /** Reads no document type, inside or outside, and replaces no entity but XML's own five. */
    static final XMLInputFactory XML = factory();

    private final byte[] content;
    private final List<Finding> findings;

    XmlForm(byte[] content, List<Finding> findings) {
        this.content = content;
        this.findings = findings;
    }

    private static XMLInputFactory factory() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, Integer.MAX_VALUE); // attachments are attributes
        return factory;
    }

    void check() {
        try {
            XMLStreamReader reader = XML.createXMLStreamReader(new ByteArrayInputStream(content));
            String encoding = reader.getCharacterEncodingScheme();
            if (encoding != null && !encoding.equalsIgnoreCase(StandardCharsets.UTF_8.name())) {
                stop(
                        ContentChecks.NOT_UTF_8,
                        "The XML declaration says " + encoding + ": FHIR is UTF-8, so say encoding=\"UTF-8\".",
                        reader.getLocation());
                return;
            }
            int depth = 0;
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.DTD -> {
                        stop(
                                ContentChecks.DOCUMENT_TYPE,
                                "A FHIR resource has no document type: remove <!DOCTYPE ...> and its entities.",
                                reader.getLocation());
                        return;
                    }
                    case XMLStreamConstants.ENTITY_REFERENCE -> {
                        stop(
                                ContentChecks.DOCUMENT_TYPE,
                                "XML does not know the entity &" + reader.getLocalName()
                                        + ";: write the character itself or its number, such as &#160;.",
                                reader.getLocation());
                        return;
                    }
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (++depth > ContentChecks.DEEPEST) {
                            stop(
                                    ContentChecks.TOO_DEEP,
                                    "Elements are nested more than " + ContentChecks.DEEPEST
                                            + " deep: nest less, no FHIR resource needs it.",
                                    reader.getLocation());
                            return;
                        }
                    }
                    case XMLStreamConstants.END_ELEMENT -> depth--;
                    default -> {}
                }
            }
        } catch (XMLStreamException e) {
            stop(ContentChecks.NOT_WELL_FORMED, "This is not XML: " + sentence(e) + ".", e.getLocation());
        }
    }

    /** Without what the parser says of the place. */
    private static String sentence(XMLStreamException e) {
        String message = e.getMessage();
        int place = message.indexOf("\n at [");
        return (place < 0 ? message : message.substring(0, place)).strip();
    }

    private void stop(String key, String message, Location at) {
        Place place = at == null ? new Place(0, 0) : new Place(at.getLineNumber(), at.getColumnNumber());
        findings.add(ContentChecks.fatal(key, message, place));
    }

    /**
     * The same content for HL7's parser, which takes white space before the first tag for another encoding: a byte order
     * mark, which has no column, tells it that it is UTF-8.
     */
    static byte[] beginning(byte[] content) {
        if (content[0] == '<' || ContentChecks.hasByteOrderMark(content)) {
            return content;
        }
        byte[] marked = new byte[content.length + ContentChecks.BOM.length];
        System.arraycopy(ContentChecks.BOM, 0, marked, 0, ContentChecks.BOM.length);
        System.arraycopy(content, 0, marked, ContentChecks.BOM.length, content.length);
        return marked;
    }

    /** How deep the tags of a narrative stand in each other; of something else than XHTML, any number. */
    static int depthOf(String xhtml) {
        int depth = 0;
        int deepest = 0;
        int open = -1;
        for (int i = 0; i < xhtml.length(); i++) {
            char c = xhtml.charAt(i);
            if (c == '<') {
                open = i;
            } else if (c == '>' && open >= 0) {
                if (xhtml.charAt(open + 1) == '/') {
                    depth--;
                } else if (xhtml.charAt(i - 1) != '/' && Character.isLetter(xhtml.charAt(open + 1))) {
                    deepest = Math.max(deepest, ++depth);
                }
                open = -1;
            }
        }
        return deepest;
    }
}
