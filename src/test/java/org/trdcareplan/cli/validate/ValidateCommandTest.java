package org.trdcareplan.cli.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trdcareplan.validation.ResourceValidator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import picocli.CommandLine;

class ValidateCommandTest {

    private static final ResourceValidator VALIDATOR = ResourceValidator.offline();

    /** A PHQ-9 of 31, whose valueQuantity stands on line 27: the rule trd-phq9-1 allows 0 to 27. */
    private static final String PHQ9_OF_31 = "ig/test/fail/trd-phq9-1.1.json";

    private static final String PHQ9 = "ig/test/pass/trd-phq9-1.1.json";

    /** An adequate trial of 18 days: the rule trd-trial-2 warns. */
    private static final String SHORT_TRIAL = "ig/test/warn/trd-trial-2.1.json";

    private static final String PATIENT = "{\"resourceType\":\"Patient\",\"gender\":\"other\"}";
    private static final String MISTAKEN = "{\"resourceType\":\"Patient\",\"gender\":\"it\"}";

    @TempDir
    private Path directory;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private InputStream in = InputStream.nullInputStream();
    private boolean terminal;

    private int validate(Object... arguments) {
        PrintStream complaints = new PrintStream(err, true, StandardCharsets.UTF_8);
        Streams streams = new Streams(in, out, complaints, terminal, terminal);
        return new CommandLine(new ValidateCommand(streams, () -> VALIDATOR))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(List.of(arguments).stream().map(Object::toString).toArray(String[]::new));
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private Path file(String name, String content) {
        try {
            Path file = directory.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, content);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private JsonNode json() {
        try {
            return new ObjectMapper().readTree(out.toByteArray());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Document xml() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(out.toByteArray()));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void validResourceIsOnlyCounted() {
        assertThat(validate(PHQ9)).isZero();
        assertThat(out()).isEqualToNormalizingNewlines("1 resource, 0 with errors, 0 with warnings\n");
        assertThat(err()).isEmpty();
    }

    @Test
    void findingIsALineThatEditorsFollowToThePlace() {
        assertThat(validate(PHQ9_OF_31)).isEqualTo(1);
        assertThat(out())
                .containsPattern("(?m)^ig/test/fail/trd-phq9-1\\.1\\.json:27:\\d+: error \\[.*trd-phq9-1] .*27.*"
                        + "\\(Observation\\.value\\.ofType\\(Quantity\\)\\)$")
                .endsWith("1 resource, 1 with errors, 0 with warnings" + System.lineSeparator());
    }

    @Test
    void warningFailsOnlyWhenAsked() {
        assertThat(validate(SHORT_TRIAL)).isZero();
        assertThat(out()).contains(": warning [").contains("1 resource, 0 with errors, 1 with warnings");
        assertThat(validate("--fail-on", "warning", SHORT_TRIAL)).isEqualTo(1);
    }

    @Test
    void missingFileIsACodeOfItsOwnAndTheOthersAreReported() {
        assertThat(validate("nowhere.json", PHQ9_OF_31)).isEqualTo(2);
        assertThat(err()).isEqualToNormalizingNewlines("Cannot read nowhere.json: there is no such file.\n");
        assertThat(out()).contains("1 resource, 1 with errors");
    }

    @Test
    void directoryWithNothingToValidateIsSaid() {
        file("notes.txt", "none");

        assertThat(validate(directory)).isEqualTo(2);
        assertThat(err()).contains("Nothing to validate in " + directory);
    }

    @Test
    void directoryIsReadToItsDepthInOrderWithoutWhatIsHidden() {
        file("b/z.json", MISTAKEN);
        file("a.ndjson", PATIENT + "\n" + MISTAKEN + "\n");
        file("c.xml", "<Patient xmlns=\"http://hl7.org/fhir\"><gender value=\"it\"/></Patient>");
        file(".hidden.json", MISTAKEN);
        file(".hidden/d.json", MISTAKEN);
        file("readme.md", MISTAKEN);

        assertThat(validate("--format", "json", directory)).isEqualTo(1);
        assertThat(json().findValuesAsText("file"))
                .containsExactly(path("a.ndjson"), path("a.ndjson"), path("b/z.json"), path("c.xml"));
        assertThat(json().findValuesAsText("valid")).containsExactly("true", "false", "false", "false");
    }

    private String path(String name) {
        return directory.resolve(name).toString();
    }

    @Test
    void eachLineOfNdjsonHasItsVerdictAndItsLine() {
        Path lines = file("patients.ndjson", PATIENT + "\n\n{\"resourceType\":\n" + MISTAKEN + "\n");

        assertThat(validate("--format", "json", lines)).isEqualTo(1);
        JsonNode verdicts = json();
        assertThat(verdicts).hasSize(3);
        assertThat(verdicts.at("/0/valid").asBoolean()).isTrue();
        assertThat(verdicts.at("/1/line").asInt()).isEqualTo(3);
        assertThat(verdicts.at("/1/valid").asBoolean()).isFalse();
        assertThat(verdicts.at("/2/line").asInt()).isEqualTo(4);
        assertThat(verdicts.at("/2/findings/0/line").asInt()).isEqualTo(4);
        assertThat(verdicts.at("/2/findings/0/expression").asText()).isEqualTo("Patient.gender");
    }

    @Test
    void standardInputIsReadResourceByResource() {
        in = new ByteArrayInputStream((PATIENT + "\n" + MISTAKEN).getBytes(StandardCharsets.UTF_8));

        assertThat(validate("-")).isEqualTo(1);
        assertThat(out()).contains("stdin:2:").contains("2 resources, 1 with errors, 0 with warnings");
    }

    @Test
    void fifoIsReadLikeAFile() throws Exception {
        Path fifo = directory.resolve("fifo.json");
        assumeThat(new ProcessBuilder("mkfifo", fifo.toString()).start().waitFor())
                .isZero();
        Thread writer = new Thread(() -> file("fifo.json", MISTAKEN));
        writer.start();

        assertThat(validate(fifo)).isEqualTo(1);
        assertThat(out()).contains("1 resource, 1 with errors");
        writer.join();
    }

    @Test
    void emptyFileIsNoResource() {
        assertThat(validate(file("empty.json", ""))).isEqualTo(1);
    }

    @Test
    void textAfterTheResourceIsAnError() {
        assertThat(validate(file("two.json", PATIENT + "}"))).isEqualTo(1);
    }

    @Test
    void everyResourceMustMeetTheProfilesAskedFor() {
        Path plain = file(
                "observation.json",
                "{\"resourceType\":\"Observation\",\"status\":\"final\",\"code\":{\"text\":\"x\"}}");
        String profile = "https://w3id.org/trd-careplan/StructureDefinition/trd-score-phq9";

        assertThat(validate(plain)).isZero();
        assertThat(validate("--profile", profile, plain)).isEqualTo(1);
    }

    @Test
    void unknownProfileIsAFinding() {
        assertThat(validate("--profile", "http://example.org/nowhere", file("p.json", PATIENT)))
                .isEqualTo(1);
        assertThat(out()).contains("http://example.org/nowhere");
    }

    @Test
    void reportIsInTheOrderOfTheInputsHoweverManyThereAre() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            lines.append(i % 7 == 0 ? MISTAKEN : PATIENT).append('\n');
        }

        assertThat(validate("--format", "json", file("many.ndjson", lines.toString())))
                .isEqualTo(1);
        JsonNode verdicts = json();
        assertThat(verdicts).hasSize(300);
        for (int i = 0; i < 300; i++) {
            assertThat(verdicts.path(i).path("line").asInt()).isEqualTo(i + 1);
            assertThat(verdicts.path(i).path("valid").asBoolean()).isEqualTo(i % 7 != 0);
        }
    }

    @Test
    void jsonNamesEverythingThatAFindingHas() {
        assertThat(validate("--format", "json", PHQ9_OF_31)).isEqualTo(1);
        JsonNode resource = json().get(0);
        assertThat(resource.fieldNames()).toIterable().containsExactly("file", "line", "valid", "findings");
        JsonNode finding = resource.at("/findings/0");
        assertThat(finding.fieldNames())
                .toIterable()
                .containsExactly("severity", "type", "key", "message", "expression", "line", "column", "documentation");
        assertThat(finding.path("severity").asText()).isEqualTo("error");
        assertThat(finding.path("key").asText()).endsWith("trd-phq9-1");
        assertThat(finding.path("expression").asText()).isEqualTo("Observation.value.ofType(Quantity)");
        assertThat(finding.path("line").asInt()).isEqualTo(27);
    }

    @Test
    void sarifIsValidAgainstItsSchema() throws IOException {
        validate("--format", "sarif", PHQ9_OF_31, SHORT_TRIAL, PHQ9, file("with space.json", MISTAKEN), "nowhere.json");

        try (InputStream schema = getClass().getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            JsonSchema sarif = JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(schema);
            assertThat(sarif.validate(json(), run -> run.getExecutionConfig().setFormatAssertionsEnabled(true)))
                    .isEmpty();
        }
    }

    @Test
    void sarifPointsToThePlaceAndTheElement() {
        assertThat(validate("--format", "sarif", PHQ9_OF_31, SHORT_TRIAL)).isEqualTo(1);
        JsonNode run = json().at("/runs/0");
        JsonNode result = run.at("/results/0");
        assertThat(result.path("level").asText()).isEqualTo("error");
        assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri")
                        .asText())
                .isEqualTo(PHQ9_OF_31);
        assertThat(result.at("/locations/0/physicalLocation/region/startLine").asInt())
                .isEqualTo(27);
        assertThat(result.at("/locations/0/logicalLocations/0/fullyQualifiedName")
                        .asText())
                .isEqualTo("Observation.value.ofType(Quantity)");
        for (JsonNode each : run.path("results")) {
            int rule = each.path("ruleIndex").asInt();
            assertThat(run.at("/tool/driver/rules/" + rule + "/id")).isEqualTo(each.path("ruleId"));
        }
        assertThat(run.at("/invocations/0/executionSuccessful").asBoolean()).isTrue();
    }

    @Test
    void junitHasACaseForEachResource() {
        Path lines = file("patients.ndjson", PATIENT + "\n" + MISTAKEN + "\n");

        assertThat(validate("--format", "junit", PHQ9, lines)).isEqualTo(1);
        Document report = xml();
        assertThat(report.getDocumentElement().getTagName()).isEqualTo("testsuites");
        assertThat(report.getElementsByTagName("testsuite").getLength()).isEqualTo(2);
        assertThat(report.getElementsByTagName("testcase").getLength()).isEqualTo(3);
        Element suite = (Element) report.getElementsByTagName("testsuite").item(1);
        assertThat(suite.getAttribute("tests")).isEqualTo("2");
        assertThat(suite.getAttribute("failures")).isEqualTo("1");
        Element failure = (Element) report.getElementsByTagName("failure").item(0);
        assertThat(((Element) failure.getParentNode()).getAttribute("name")).isEqualTo("line 2");
        assertThat(failure.getTextContent()).contains("patients.ndjson:2:").contains("Patient.gender");
    }

    @Test
    void controlCharactersOfTheContentReachNoTerminalAndNoXml() {
        Path nasty = file("nasty.json", "{\"resourceType\":\"Patient\",\"gender\":\"\\u001b[31m\\u0001\"}");

        validate(nasty);
        assertThat(out()).doesNotContain("\u001b").doesNotContain("\u0001");
        out.reset();
        validate("--format", "junit", nasty);
        assertThat(xml().getElementsByTagName("failure").getLength()).isEqualTo(1);
    }

    @Test
    void colourIsForTerminals() {
        terminal = true;
        validate(PHQ9_OF_31);

        assertThat(out()).contains("\u001b[31merror\u001b[");
    }

    @Test
    void nothingIsLoadedWhenThereIsNothingToValidate() {
        Streams streams = new Streams(in, out, new PrintStream(err, true, StandardCharsets.UTF_8), false, false);
        ValidateCommand command = new ValidateCommand(streams, () -> {
            throw new AssertionError("loaded");
        });

        assertThat(new CommandLine(command).execute("nowhere.json")).isEqualTo(2);
    }
}
