package org.trdcareplan.cli.validate;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.trdcareplan.validation.Finding;
import org.trdcareplan.validation.Severity;

/**
 * JUnit's XML as CI servers read it: a suite for each file, a test case for each resource. A suite begins with its
 * counts, so it is held until it is whole; a long file becomes several suites.
 */
final class JUnitOutput implements Output {

    private static final int CASES_IN_SUITE = 1_000;

    private final OutputStream out;
    private final XMLStreamWriter xml;
    private final Severity failOn;
    private final List<Verdict> suite = new ArrayList<>();

    JUnitOutput(OutputStream out, Severity failOn) throws IOException {
        this.out = out;
        this.failOn = failOn;
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            startLine(0);
            xml.writeStartElement("testsuites");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void add(Verdict verdict) throws IOException {
        boolean another = !suite.isEmpty() && !suite.get(0).input().equals(verdict.input());
        if (another || suite.size() == CASES_IN_SUITE) {
            writeSuite();
        }
        suite.add(verdict);
    }

    private void writeSuite() throws IOException {
        try {
            startLine(1);
            xml.writeStartElement("testsuite");
            xml.writeAttribute("name", Text.oneLine(suite.get(0).input()));
            xml.writeAttribute("tests", String.valueOf(suite.size()));
            xml.writeAttribute(
                    "failures",
                    String.valueOf(suite.stream().filter(this::fails).count()));
            xml.writeAttribute("errors", "0");
            xml.writeAttribute("skipped", "0");
            for (Verdict verdict : suite) {
                writeCase(verdict);
            }
            startLine(1);
            xml.writeEndElement();
            suite.clear();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void writeCase(Verdict verdict) throws XMLStreamException {
        startLine(2);
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", Text.oneLine(verdict.input()));
        xml.writeAttribute("name", "line " + verdict.line());
        if (fails(verdict)) {
            Finding first = verdict.findings().stream()
                    .filter(placed -> placed.isAtLeast(failOn))
                    .findFirst()
                    .orElseThrow()
                    .finding();
            startLine(3);
            xml.writeStartElement("failure");
            xml.writeAttribute("type", Text.oneLine(first.key()));
            xml.writeAttribute("message", Text.oneLine(first.message()));
            xml.writeCharacters(lines(verdict));
            xml.writeEndElement();
            startLine(2);
        } else if (!verdict.findings().isEmpty()) {
            startLine(3);
            xml.writeStartElement("system-out");
            xml.writeCharacters(lines(verdict));
            xml.writeEndElement();
            startLine(2);
        }
        xml.writeEndElement();
    }

    private boolean fails(Verdict verdict) {
        return verdict.has(failOn);
    }

    private static String lines(Verdict verdict) {
        return verdict.findings().stream()
                .map(placed -> TextOutput.line(verdict, placed))
                .collect(Collectors.joining("\n"));
    }

    private void startLine(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    @Override
    public void end(boolean complete) throws IOException {
        if (!suite.isEmpty()) {
            writeSuite();
        }
        try {
            startLine(0);
            xml.writeEndDocument();
            xml.flush();
            out.write('\n');
            out.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
