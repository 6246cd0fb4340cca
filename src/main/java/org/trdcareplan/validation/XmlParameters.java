package org.trdcareplan.validation;

import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.trdcareplan.validation.ParametersBody.Gathered;

/** Reads a Parameters resource in XML. */
final class XmlParameters {

    private final String text;
    private final Gathered gathered = new Gathered();

    /** Namespaces that the elements around declare, which the resource inherits: prefix (may be empty) and name. */
    private final Deque<Map<String, String>> declared = new ArrayDeque<>();

    XmlParameters(byte[] content) {
        String all = new String(content, StandardCharsets.UTF_8);
        this.text = ContentChecks.hasByteOrderMark(content) ? all.substring(1) : all;
    }

    ParametersBody read() {
        try {
            XMLStreamReader2 reader = (XMLStreamReader2) XmlForm.XML.createXMLStreamReader(new StringReader(text));
            reader.nextTag();
            declared.addLast(declarations(reader));
            while (reader.nextTag() == XMLStreamConstants.START_ELEMENT) {
                declared.addLast(declarations(reader));
                if (reader.getLocalName().equals("parameter")) {
                    parameter(reader);
                } else {
                    skip(reader);
                }
                declared.removeLast();
            }
        } catch (XMLStreamException e) {
            throw new InvalidRequestException("The Parameters resource has something else than elements in it.", e);
        }
        return gathered.body();
    }

    private void parameter(XMLStreamReader2 reader) throws XMLStreamException {
        String name = null;
        String value = null;
        byte[] resource = null;
        while (reader.nextTag() == XMLStreamConstants.START_ELEMENT) {
            String element = reader.getLocalName();
            if (element.equals("resource")) {
                declared.addLast(declarations(reader));
                if (reader.nextTag() == XMLStreamConstants.START_ELEMENT) {
                    resource = resource(reader);
                    reader.nextTag();
                }
                declared.removeLast();
            } else {
                if (element.equals("name")) {
                    name = reader.getAttributeValue(null, "value");
                } else if (element.startsWith("value")) {
                    value = reader.getAttributeValue(null, "value");
                }
                skip(reader);
            }
        }
        gathered.add(name, value, resource);
    }

    /**
     * The element by itself. The namespaces that it inherits are written into its start tag, and so that nothing behind
     * the name moves: instead of the blanks before it if there are enough, or else on the line before.
     */
    private byte[] resource(XMLStreamReader2 reader) throws XMLStreamException {
        Map<String, String> inherited = new LinkedHashMap<>();
        declared.forEach(inherited::putAll);
        declarations(reader).keySet().forEach(inherited::remove);
        StringBuilder namespaces = new StringBuilder();
        inherited.forEach((prefix, uri) -> namespaces
                .append(prefix.isEmpty() ? " xmlns" : " xmlns:" + prefix)
                .append("=\"")
                .append(uri.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;"))
                .append('"'));

        Location at = reader.getLocation();
        int from = at.getCharacterOffset();
        String tag = "<" + (reader.getPrefix().isEmpty() ? "" : reader.getPrefix() + ":") + reader.getLocalName();
        int line = at.getLineNumber();
        int column = at.getColumnNumber();
        skip(reader);
        String rest = text.substring(
                from + tag.length(), (int) reader.getLocationInfo().getEndingCharOffset());
        String placed = column > namespaces.length()
                ? ParametersBody.upTo(new Place(line, column - namespaces.length())) + tag + namespaces + rest
                : ParametersBody.upTo(new Place(line - 1, 1)) + tag + namespaces + "\n"
                        + " ".repeat(column - 1 + tag.length()) + rest;
        return placed.getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, String> declarations(XMLStreamReader2 reader) {
        Map<String, String> declarations = new LinkedHashMap<>();
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            String prefix = reader.getNamespacePrefix(i);
            String uri = reader.getNamespaceURI(i);
            declarations.put(prefix == null ? "" : prefix, uri == null ? "" : uri);
        }
        return declarations;
    }

    /** To the end of the element at whose start it stands. */
    private static void skip(XMLStreamReader2 reader) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }
}
