package org.trdcareplan.validation;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What a resource says of itself at its top.
 *
 * @param type the resource type; empty if it says none
 * @param id the logical id
 * @param idPlace where the id stands
 */
record Root(String type, Optional<String> id, Place idPlace) {

    private static final Place NOWHERE = new Place(0, 0);

    /** Reads no more of the content than it must; the content is well formed. */
    static Root of(byte[] content, Format format) {
        try {
            return format == Format.XML ? ofXml(content) : ofJson(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Root ofJson(byte[] content) throws IOException {
        String type = "";
        String id = null;
        Place place = NOWHERE;
        try (JsonParser parser = JsonForm.JSON.createParser(content)) {
            parser.nextToken();
            while ((type.isEmpty() || id == null) && parser.nextToken() == JsonToken.FIELD_NAME) {
                String key = parser.currentName();
                boolean text = parser.nextToken() == JsonToken.VALUE_STRING;
                if (text && key.equals("resourceType")) {
                    type = parser.getText();
                } else if (text && key.equals("id")) {
                    id = parser.getText();
                    place = Place.of(content, parser.currentTokenLocation().getByteOffset());
                } else {
                    parser.skipChildren();
                }
            }
        }
        return new Root(type, Optional.ofNullable(id), place);
    }

    private static Root ofXml(byte[] content) throws XMLStreamException {
        XMLStreamReader reader = XmlForm.XML.createXMLStreamReader(new ByteArrayInputStream(content));
        reader.nextTag();
        String type = reader.getLocalName();
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamReader.START_ELEMENT) {
                if (!reader.getLocalName().equals("id")) {
                    break; // the id is the first child, since XML has its elements in order (FHIR R4 §2.6.2)
                }
                Place place = new Place(
                        reader.getLocation().getLineNumber(),
                        reader.getLocation().getColumnNumber());
                return new Root(type, Optional.ofNullable(reader.getAttributeValue(null, "value")), place);
            }
        }
        return new Root(type, Optional.empty(), NOWHERE);
    }
}
